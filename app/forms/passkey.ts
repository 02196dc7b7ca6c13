import { z } from 'zod'
import { challengePurposes } from '~/domain/people'
import { words } from './fields'

const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/)
const around = { id: base64url.max(1400), rawId: base64url, type: z.literal('public-key') }

/** A form's own field that holds JSON; what is not such JSON came from no page of ours. */
const inJson = <Shape extends z.ZodType>(shape: Shape) =>
  z
    .string({ error: 'passkey-missing' })
    .max(20_000, 'passkey-missing')
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'passkey-missing' })
        return z.NEVER
      }
    })
    .pipe(shape)

/** What a device answers when it is asked for a passkey (Web Authentication, AuthenticationResponseJSON). */
const presented = z.object(
  {
    ...around,
    clientExtensionResults: z.object({}).default({}),
    response: z.object({
      clientDataJSON: base64url,
      authenticatorData: base64url,
      signature: base64url,
      userHandle: base64url.optional(),
    }),
  },
  'passkey-missing',
)

/** What it answers when it has made one (RegistrationResponseJSON). */
const made = z.object(
  {
    ...around,
    clientExtensionResults: z.object({}).default({}),
    response: z.object({
      clientDataJSON: base64url,
      attestationObject: base64url,
      transports: z
        .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']).catch('internal'))
        .max(8)
        .default([]),
    }),
  },
  'passkey-missing',
)

export const passkeyForm = z.object({ credential: inJson(presented) })
export const newPasskeyForm = z.object({ name: words(40, 'passkey-name-missing'), credential: inJson(made) })
export const passkeyQuestionForm = z.object({ purpose: z.enum(challengePurposes) })

/** Another name for one, or off the list with it. */
export const ownPasskeyForm = z.discriminatedUnion('step', [
  z.object({ step: z.literal('rename'), name: words(40, 'passkey-name-missing') }),
  z.object({ step: z.literal('remove') }),
])
