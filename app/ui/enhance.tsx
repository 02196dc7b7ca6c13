import { createContext, useContext, type ReactNode } from 'react'
import budgetTotals from './enhance/budget-totals.js?url'
import codeFromAddress from './enhance/code-from-address.js?url'
import deskLeft from './enhance/desk-left.js?url'
import forget from './enhance/forget.js?url'
import forms from './enhance/forms.js?url'
import keep from './enhance/keep.js?url'
import nightLive from './enhance/night-live.js?url'
import nightPhone from './enhance/night-phone.js?url'
import passkey from './enhance/passkey.js?url'
import lookAgain from './enhance/look-again.js?url'
import marksTotal from './enhance/marks-total.js?url'
import meetingLive from './enhance/meeting-live.js?url'
import lookSoon from './enhance/look-soon.js?url'
import votingDesk from './enhance/voting-desk.js?url'
import runningTotal from './enhance/running-total.js?url'

/**
 * Small modules that make a page handier once they arrive; every page works before. They are plain JavaScript served
 * as they are (`?url` gives server and browser the same hashed name, which it does not for anything compiled).
 */
export const enhancements = {
  'budget-totals': budgetTotals,
  'code-from-address': codeFromAddress,
  'desk-left': deskLeft,
  forget,
  forms,
  keep,
  'night-live': nightLive,
  'night-phone': nightPhone,
  passkey,
  'look-again': lookAgain,
  'marks-total': marksTotal,
  'meeting-live': meetingLive,
  'look-soon': lookSoon,
  'running-total': runningTotal,
  'voting-desk': votingDesk,
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
