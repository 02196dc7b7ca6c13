import type { CDPSession, Page } from '@playwright/test'

/** A device that makes and keeps passkeys, and on which somebody is always there to put her finger: Chromium's own. */
export interface PasskeyDevice {
  /** It is lost, or left at home. */
  takeAway(): Promise<void>
}

const sessions = new WeakMap<Page, CDPSession>()

export async function passkeyDevice(page: Page): Promise<PasskeyDevice> {
  const known = sessions.get(page)
  const devtools = known ?? (await page.context().newCDPSession(page))
  if (!known) {
    sessions.set(page, devtools)
    await devtools.send('WebAuthn.enable')
  }
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return {
    async takeAway() {
      await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
    },
  }
}
