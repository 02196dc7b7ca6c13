import { expect, it } from 'vitest'
import { insistOnAddress } from '~/cli/serve'

it('sends no letter with a link to wherever somebody says that we are', () => {
  const smtpUrl = 'smtp://mail.example.org'
  expect(() => insistOnAddress({ smtpUrl, publicOrigin: undefined })).toThrow(/^PUBLIC_ORIGIN: .*https:/)
  expect(() => insistOnAddress({ smtpUrl, publicOrigin: 'https://sparks.example.org' })).not.toThrow()
  expect(() => insistOnAddress({ smtpUrl: undefined, publicOrigin: undefined })).not.toThrow()
})
