import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { checkMessage, messageSchema, type Options, sms, type SmsInput, type SmsMessage } from "capillary-messages";
import type { ReactNode } from "react";
import { useForm } from "react-hook-form";

const options: Options = { defaultCountry: "IN", timeZone: "Asia/Kolkata" };
const schema = messageSchema(sms, options);

/** A form for one SMS. `onSend` gets the canonical message. */
export function SmsForm({ onSend }: { readonly onSend: (message: SmsMessage) => void }): ReactNode {
  const { register, handleSubmit, formState, watch } = useForm<SmsInput, unknown, SmsMessage>({
    resolver: standardSchemaResolver(schema),
    defaultValues: { to: "", body: "", sender: "" },
  });
  const { errors } = formState;
  // Schemas have no warnings; the same rules give them while people type.
  const { warnings } = checkMessage(sms, watch(), options);
  const about = (name: "to" | "body" | "sender"): ReactNode => (
    <>
      <p role="alert">{errors[name]?.message}</p>
      <p role="status">
        {warnings
          .filter(({ path }) => path[0] === name)
          .map(({ message }) => message)
          .join(" ")}
      </p>
    </>
  );
  return (
    <form onSubmit={handleSubmit(onSend)} noValidate>
      <label>
        To <input type="tel" aria-invalid={errors.to !== undefined} {...register("to")} />
      </label>
      {about("to")}
      <label>
        Text <textarea aria-invalid={errors.body !== undefined} {...register("body")} />
      </label>
      {about("body")}
      <label>
        Sender <input aria-invalid={errors.sender !== undefined} {...register("sender")} />
      </label>
      {about("sender")}
      <button>Send</button>
    </form>
  );
}
