// `npm run migrations -- --name what-changed`: the change of the schema since the last migrations, for both engines.
import { spawnSync } from 'node:child_process'

for (const address of ['file:', 'postgres:']) {
  const { status } = spawnSync('npx', ['drizzle-kit', 'generate', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, DATABASE_URL: address },
  })
  if (status !== 0) process.exit(status ?? 1)
}
