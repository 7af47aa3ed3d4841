import { expect, test } from 'vitest'
import { installationSecret } from '../../secret.ts'
import { onBothEngines } from '../../testing/engines.ts'
import { testPlatform } from '../../testing/test-platform.ts'
import { bindSecret } from './installation.ts'

const secrets = ['one', 'two', 'three'].map((name) =>
  installationSecret(`secret ${name} for tests, of 32 characters or more`),
)

onBothEngines('a database belongs to one secret', (engine) => {
  test('it takes the first, knows it again and refuses another', async () => {
    const { database, remove } = await testPlatform(engine)
    await bindSecret({ database, secret: secrets[0]! })
    await bindSecret({ database, secret: secrets[0]! })
    await expect(bindSecret({ database, secret: secrets[1]! })).rejects.toThrow('belongs to another secret')
    await remove()
  })

  test('of nodes that start at the same moment with different secrets only one stays', async () => {
    const { database, remove } = await testPlatform(engine)
    const starts = await Promise.allSettled(secrets.map((secret) => bindSecret({ database, secret })))
    expect(starts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await remove()
  })

  test('nothing of the secret itself is in the database', async () => {
    const { database, remove } = await testPlatform(engine)
    await bindSecret({ database, secret: secrets[0]! })
    const rows = await database.read.select().from(database.tables.installation)
    expect(JSON.stringify(rows)).not.toContain('secret one')
    await remove()
  })
})
