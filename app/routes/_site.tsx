import { Outlet } from '@remix-run/react'
import { Frame } from '~/http/frame'

/** The frame around the pages that belong to no one partnership. */
export default function SiteFrame() {
  return (
    <Frame>
      <Outlet />
    </Frame>
  )
}
