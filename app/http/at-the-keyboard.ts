import { useRouteLoaderData } from '@remix-run/react'
import type { RootData } from './root-data'

/** Who is at the keyboard for the reader, by name; nobody when she is there by herself. */
export function useHelper(): string | null {
  const reader = useRouteLoaderData<RootData>('root')?.reader
  return reader?.footing.as === 'helped' ? reader.footing.helperName : null
}
