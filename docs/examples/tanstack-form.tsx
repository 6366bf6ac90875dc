import { useForm, useStore } from "@tanstack/react-form";
import { email, type EmailInput, type EmailMessage, messageSchema, unwrap, checkMessage } from "capillary-messages";
import type { ReactNode } from "react";

const schema = messageSchema(email);
const empty: EmailInput = { to: "", from: "shop@example.com", subject: "", body: "" };

/** A form for one email. `onSend` gets the canonical message. */
export function EmailForm({ onSend }: { readonly onSend: (message: EmailMessage) => void }): ReactNode {
  const form = useForm({
    defaultValues: empty,
    validators: { onSubmit: schema },
    // The form keeps what was typed; the canonical message comes from the same rules.
    onSubmit: ({ value }) => onSend(unwrap(checkMessage(email, value))),
  });
  // Schemas have no warnings; the same rules give them while people type.
  const { warnings } = checkMessage(
    email,
    useStore(form.store, ({ values }) => values),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      {(["to", "subject", "body"] as const).map((name) => (
        <form.Field key={name} name={name}>
          {({ state, handleChange }) => (
            <label>
              {name}
              <input
                value={state.value}
                aria-invalid={state.meta.errors.length > 0}
                onChange={(event) => handleChange(event.target.value)}
              />
              <p role="alert">{state.meta.errors.map((error) => error?.message).join(" ")}</p>
              <p role="status">
                {warnings
                  .filter(({ path }) => path[0] === name)
                  .map(({ message }) => message)
                  .join(" ")}
              </p>
            </label>
          )}
        </form.Field>
      ))}
      <button>Send</button>
    </form>
  );
}
