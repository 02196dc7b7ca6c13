import { expect, it } from 'vitest'
import { tableFile } from '~/http/table-file.server'

async function* rows() {
  yield [['-12.50', '=1+1', '-1+1', '12.50', "-2'"]]
  await Promise.resolve()
}

it('a sum below nothing is a number in a spreadsheet, and what would be run there is not', async () => {
  const text = await tableFile('report', rows()).text()
  expect(text).toBe("-12.50,'=1+1,'-1+1,12.50,'-2'\r\n")
})
