import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { messageSchema, sms, type SmsInput, type SmsMessage } from "capillary-messages";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";

const schema = messageSchema(sms, { defaultCountry: "IN", timeZone: "Asia/Kolkata" });

/** A form for one SMS. `onSend` gets the canonical message. */
export function SmsForm({ onSend }: { readonly onSend: (message: SmsMessage) => void }): ReactNode {
  const { register, handleSubmit, formState } = useForm<SmsInput, unknown, SmsMessage>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { to: "", body: "", sender: "" },
  });
  const { errors } = formState;
  return (
    <form onSubmit={handleSubmit(onSend)} noValidate>
      <label>
        To <input type="tel" aria-invalid={errors.to !== undefined} {...register("to")} />
      </label>
      <p role="alert">{errors.to?.message}</p>
      <label>
        Text <textarea aria-invalid={errors.body !== undefined} {...register("body")} />
      </label>
      <p role="alert">{errors.body?.message}</p>
      <label>
        Sender <input aria-invalid={errors.sender !== undefined} {...register("sender")} />
      </label>
      <p role="alert">{errors.sender?.message}</p>
      <button>Send</button>
    </form>
  );
}
