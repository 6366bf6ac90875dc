// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { SmsForm } from "../../../docs/examples/react-hook-form.tsx";
import { EmailForm } from "../../../docs/examples/tanstack-form.tsx";

afterEach(cleanup);

describe("react-hook-form", () => {
  test("every message stands at its field", async () => {
    const onSend = vi.fn<(message: object) => void>();
    render(<SmsForm onSend={onSend} />);
    fill({ To: "09988 22x", Text: "\u200b", Sender: "SHOP\u0085" });
    fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(alerts().filter((text) => text === "")).toEqual([]));
    expect(alerts()).toEqual([
      expect.stringContaining("letters"),
      expect.stringContaining("invisible characters"),
      expect.stringContaining("control"),
    ]);
    expect(onSend).not.toHaveBeenCalled();
  });

  test("what is right has no message, and goes out in canonical form", async () => {
    const onSend = vi.fn<(message: object) => void>();
    render(<SmsForm onSend={onSend} />);
    fill({ To: "09988 221100", Text: "Hello" });
    fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
    expect(onSend.mock.calls[0]?.[0]).toEqual({ to: "919988221100", body: "Hello" });
    expect(alerts()).toEqual(["", "", ""]);
  });

  test("a message goes when its field was put right", async () => {
    render(<SmsForm onSend={() => {}} />);
    fill({ To: "call me", Text: "Hello" });
    fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(alerts()[0]).toContain("letters"));
    fill({ To: "09988 221100" });
    await waitFor(() => expect(alerts()).toEqual(["", "", ""]));
  });
});

describe("TanStack Form", () => {
  test("every message stands at its field", async () => {
    const onSend = vi.fn<(message: object) => void>();
    render(<EmailForm onSend={onSend} />);
    fill({ to: "jane@localhost", body: "Hello" });
    fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(alerts()[0]).not.toBe(""));
    expect(alerts()).toEqual([expect.stringContaining("domain"), expect.stringContaining("invisible characters"), ""]);
    expect(onSend).not.toHaveBeenCalled();
  });

  test("what is right goes out in canonical form", async () => {
    const onSend = vi.fn<(message: object) => void>();
    render(<EmailForm onSend={onSend} />);
    fill({ to: "jane@Example.com", subject: "Hello", body: "Hello" });
    fireEvent.click(screen.getByRole("button"));
    await waitFor(() => expect(onSend).toHaveBeenCalledOnce());
    expect(onSend.mock.calls[0]?.[0]).toMatchObject({ to: "jane@example.com", subject: "Hello" });
  });
});

function fill(values: Readonly<Record<string, string>>): void {
  for (const [label, value] of Object.entries(values)) {
    fireEvent.input(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value } });
  }
}

/** The messages, in the order of the fields. */
function alerts(): string[] {
  return screen.getAllByRole("alert").map(({ textContent }) => textContent ?? "");
}
