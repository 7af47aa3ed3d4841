import { isAbsolute } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

describe('settings', () => {
  test('have a default each, for this machine only', () => {
    const { dataFolder, ...settings } = readSettings({})
    expect(settings).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      secret: undefined,
      trustedProxies: 0,
      logLevel: 'info',
      publicUrl: undefined,
      webhooksAnywhere: false,
    })
    expect(isAbsolute(dataFolder)).toBe(true)
    expect(readSettings({ PORT: '', HOST: '', DATABASE_URL: '', REDRESS_URL: '', REDRESS_LOG: '' })).toEqual({
      dataFolder,
      ...settings,
    })
  })

  test.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '65535', { port: 65_535 }],
    ['HOST', '0.0.0.0', { host: '0.0.0.0' }],
    ['REDRESS_PROXIES', '2', { trustedProxies: 2 }],
    ['REDRESS_LOG', 'warn', { logLevel: 'warn' }],
    ['REDRESS_WEBHOOKS_ANYWHERE', 'yes', { webhooksAnywhere: true }],
    ['REDRESS_WEBHOOKS_ANYWHERE', 'no', { webhooksAnywhere: false }],
    ['DATABASE_URL', 'postgresql://u@h/d', { databaseUrl: 'postgresql://u@h/d' }],
    ['REDRESS_URL', 'https://help.example.com', { publicUrl: 'https://help.example.com' }],
  ])('%s = %j is taken', (name, value, settings) => {
    expect(readSettings({ [name]: value })).toMatchObject(settings)
  })

  test.each([
    ...['abc', '-1', '65536', '1.5', ' ', '1e3', '0x10', 'Infinity', '4000a'].map((value) => ['PORT', value]),
    ...['-1', '11', 'all', ' ', '1e0'].map((value) => ['REDRESS_PROXIES', value]),
    ...['mysql://h/d', 'localhost:5432/d', 'http://h', ' postgres://h/d'].map((value) => ['DATABASE_URL', value]),
    ...['help.example.com', '/help', 'javascript:alert(1)', 'mailto:a@b.cd', 'https://'].map((value) => [
      'REDRESS_URL',
      value,
    ]),
    ...['loud', 'INFO', 'silent'].map((value) => ['REDRESS_LOG', value]),
  ])('%s = %j is refused by its name', (name, value) => {
    expect(() => readSettings({ [name as string]: value })).toThrow(name)
  })
})
