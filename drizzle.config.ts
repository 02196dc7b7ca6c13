import { defineConfig } from 'drizzle-kit'
import { engine } from './db/engine'

/** `npm run migrations` makes both sets, one after the other, from the one schema. */
export default defineConfig({
  dialect: engine === 'postgres' ? 'postgresql' : 'sqlite',
  schema: './db/schema/index.ts',
  out: `./db/migrations/${engine}`,
  casing: 'snake_case',
})
