import { createContext, useContext, type ReactNode } from 'react'
import characterCount from './enhance/character-count.js?url'
import codeFromAddress from './enhance/code-from-address.js?url'
import confirmOnce from './enhance/confirm-once.js?url'
import passkey from './enhance/passkey.js?url'
import lookAgain from './enhance/look-again.js?url'
import runningTotal from './enhance/running-total.js?url'

/**
 * Small modules that make a page handier once they arrive; every page works before. They are plain JavaScript served
 * as they are (`?url` gives server and browser the same hashed name, which it does not for anything compiled).
 */
export const enhancements = {
  'character-count': characterCount,
  'code-from-address': codeFromAddress,
  'confirm-once': confirmOnce,
  passkey,
  'look-again': lookAgain,
  'running-total': runningTotal,
} as const

const NonceContext = createContext<string | undefined>(undefined)

/** Gives the page's Content-Security-Policy nonce to the scripts beneath it. */
export function NonceProvider({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  return <NonceContext.Provider value={nonce}>{children}</NonceContext.Provider>
}

/** Loads one enhancement; place it after what it works on. Modules are deferred, so the page never waits. */
export function Enhance({ script }: { script: keyof typeof enhancements }) {
  const nonce = useContext(NonceContext)
  return <script type="module" src={enhancements[script]} nonce={nonce} suppressHydrationWarning />
}
