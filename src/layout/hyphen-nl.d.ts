declare module 'hyphen/nl/index.js' {
  interface Hyphen {
    /** Puts a sign at each border of syllables. */
    readonly hyphenateSync: (text: string, options: { readonly hyphenChar: string }) => string;
  }
  const hyphen: Hyphen;
  // biome-ignore lint/style/noDefaultExport: this is how the library gives it
  export default hyphen;
}
