/** The bundler hands binary files over in base64. */
declare module '*.bin' {
  const base64: string;
  export default base64;
}
