#!/usr/bin/env node
import { Command } from 'commander'

const program = new Command('redress')
  .description('Complaint handling for any store.')
  .showHelpAfterError('Try "redress --help".')

const settings = `
Settings come from the environment:
  PORT            port to listen on (default 4000; 0 takes any free one)
  HOST            address to listen on (default 127.0.0.1)
  REDRESS_DATA    folder of the SQLite file and the secret (default .redress)
  DATABASE_URL    postgres://… to use PostgreSQL instead of SQLite
  REDRESS_SECRET  the installation's secret (else a file in the data folder)
  REDRESS_URL     the address that customers see
  REDRESS_PROXIES how many proxies in front may be believed about addresses (default 0)
  REDRESS_LOG     fatal, error, warn, info, debug or trace (default info)`

program
  .command('serve')
  .description('run the API, the widgets and the pages')
  .addHelpText('after', settings)
  .action(async () => (await import('./cli/serve.ts')).serve())

program
  .command('demo')
  .description('run a small shop that embeds the widgets, on this machine only')
  .addHelpText('after', settings)
  .action(async () => (await import('./cli/demo.ts')).demo())

program
  .command('verify')
  .description('check the hash chain of every timeline')
  .option('--json', 'end with one line of JSON: {"complaints","events","broken","head"}')
  .addHelpText('after', settings)
  .action(async (options: { json?: boolean }) => (await import('./cli/verify.ts')).verify(options))

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
