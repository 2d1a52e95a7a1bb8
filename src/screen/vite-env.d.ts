/// <reference types="vite/client" />

/** REFERENCES.md, read when the page is built: what each key stands for. */
declare module 'virtual:references' {
  const references: Readonly<Record<string, string>>;
  export default references;
}
