import { notFound } from '~/http/entrance.server'

/** Whatever no other route answers. */
export function loader() {
  throw notFound()
}

export default function Nowhere() {
  return null
}
