import { Links, Meta, Outlet } from '@remix-run/react'

/** The least a Remix app can be: the peer that our pages are measured beside. */
export default function Root() {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <Meta />
        <Links />
      </head>
      <body>
        <Outlet />
      </body>
    </html>
  )
}
