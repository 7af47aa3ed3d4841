/** The library brings no types, and those that others wrote for it do not know that a photo tells its size. */
declare module 'heic-decode' {
  interface HeicPhoto {
    width: number
    height: number
    decode(): Promise<{ data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number }>
  }
  const heic: { all(options: { buffer: Uint8Array }): Promise<HeicPhoto[]> }
  export default heic
}
