import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reading } from '../editor/model/reading.ts'

/** The filings of the golden public records, as readings. */
export function goldenReadings(): { name: string; reading: Reading }[] {
  const folder = join(process.cwd(), '../../../../wire/src/test/resources/golden/take-record-v1')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, filing: (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { filing?: Record<string, unknown> }).filing }))
    .filter(({ filing }) => filing?.copy !== undefined)
    .map(({ name, filing }) => {
      // What belongs to the story and not to what a draft says.
      const { editionOf: _original, replaces: _replaced, ...reading } = filing as unknown as Reading & Record<string, unknown>
      return { name, reading }
    })
}
