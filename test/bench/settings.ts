import type { Settings } from '../../packages/api/src/settings.ts'
import type { Place } from './served.ts'

/** The settings of every Redress of the bench. One secret for all, so that the filler can make tracking codes that open. */
export function benchSettings({ folder, databaseUrl }: Place): Settings {
  return {
    port: 0,
    host: '127.0.0.1',
    dataFolder: folder,
    databaseUrl,
    secret: 'the secret of the bench, which guards nothing',
    trustedProxies: 0,
    logLevel: 'error',
    publicUrl: undefined,
    smtpUrl: undefined,
    mailFrom: undefined,
    s3Url: undefined,
    webhooksAnywhere: false,
  }
}
