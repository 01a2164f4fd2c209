/** What the build makes of a method text: its sections, as HTML of our own writing. */
declare module '*/docs/method/id.md' {
  export const sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
}
declare module '*/docs/method/en.md' {
  export const sections: readonly { readonly id: string; readonly title: string; readonly html: string }[];
}
