/** A list of lines, for the button that shows the examples. */
export function ExamplesIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2.5 3.5h.01M2.5 8h.01M2.5 12.5h.01M5.5 3.5h8M5.5 8h8M5.5 12.5h8" />
    </svg>
  );
}
