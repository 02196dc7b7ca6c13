/** It brings no types of its own; what we use of it is said where it is used. */
declare module 'fontkit' {
  export function create(bytes: Uint8Array): unknown
}
