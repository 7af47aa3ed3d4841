#!/usr/bin/env node
import { enableCompileCache } from 'node:module'
import { Command } from 'commander'
import { addImports } from './cli/imports.ts'

// What was compiled once is kept in the system's temporary folder: the next start takes two thirds of the time and 30 MB less.
enableCompileCache()

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
  SMTP_URL        smtp://user:password@host:587; without one mails wait in the outbox
  MAIL_FROM       the address that mails come from
  S3_URL          https://KEY:SECRET@host/bucket?region=…: photos go there instead of the data folder
  REDRESS_PROXIES how many proxies in front may be believed about addresses (default 0)
  REDRESS_WEBHOOKS_ANYWHERE
                  yes: webhooks also go to http and to private addresses (default no)
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

program
  .command('doctor')
  .description(
    'check what must always hold: open complaints have a promise, due times follow from stored facts, funds add up',
  )
  .option(
    '--json',
    'end with one line of JSON: {"promises","openWithoutPromise","wrongDueTimes","wrongFunds","wrongAgreements","wrongPlaces","wrongSetAside","parked"}',
  )
  .addHelpText('after', settings)
  .action(async (options: { json?: boolean }) => (await import('./cli/doctor.ts')).doctor(options))

const store = program.command('store').description('make stores, and say which pages may embed them')
store
  .command('create')
  .description('make a store; prints its keys, once')
  .requiredOption('--name <name>', 'its name, as customers know it')
  .requiredOption('--origin <address...>', 'the pages that may embed it, such as https://www.example.com')
  .requiredOption('--time-zone <zone>', 'the zone in which it tells times, such as Europe/Madrid')
  .requiredOption('--currency <code>', 'the currency in which it sells, such as EUR')
  .option('--locale <tag...>', 'languages offered to customers, best first', ['en'])
  .option('--json', 'end with one line of JSON: {"storeId","publishable","developer"}')
  .addHelpText('after', settings)
  .action(async (options) => (await import('./cli/stores.ts')).createStoreCommand(options))

store
  .command('allow')
  .argument('<address...>', 'addresses of pages, such as https://www.example.com')
  .description('let more pages embed a store')
  .option('--store <store>', 'name or id of the store; may be left out when there is only one')
  .action(async (addresses: string[], options) => (await import('./cli/stores.ts')).allowOrigins(addresses, options))

const key = program.command('key').description('make, list and revoke the keys of a store')
key
  .command('create')
  .argument('<kind>', '"publishable" for pages, "developer" for systems')
  .description('make a key; prints it, once')
  .requiredOption('--label <label>', 'what you call it')
  .option(
    '--scope <scope...>',
    'what a developer key may do: complaints:read, complaints:write, records:write, costs:read',
  )
  .option('--store <store>', 'name or id of the store; may be left out when there is only one')
  .option('--json', 'end with one line of JSON: {"key"}')
  .action(async (kind: string, options) => (await import('./cli/keys.ts')).createKeyCommand(kind, options))
key
  .command('list')
  .description('list the keys of a store, without the keys themselves')
  .option('--store <store>', 'name or id of the store; may be left out when there is only one')
  .option('--json', 'end with one line of JSON: {"keys":[…]}')
  .action(async (options) => (await import('./cli/keys.ts')).listKeysCommand(options))
key
  .command('revoke')
  .argument('<id>', 'the id of the key, from "redress key list"')
  .description('revoke a key; it is refused within a second')
  .option('--store <store>', 'name or id of the store; may be left out when there is only one')
  .action(async (id: string, options) => (await import('./cli/keys.ts')).revokeKeyCommand(id, options))

const inStore = ['--store <store>', 'name or id of the store; may be left out when there is only one'] as const

const department = program.command('department').description('the parts of a store that answer for complaints')
department
  .command('add')
  .argument('<name>', 'what the store calls it')
  .description('add a department')
  .option(...inStore)
  .action(async (name: string, options) => (await import('./cli/people.ts')).addDepartmentCommand(name, options))

const staff = program.command('staff').description('who works at a store, and to whom complaints go up')
staff
  .command('add')
  .description('add a person')
  .requiredOption('--name <name>', 'the name that customers see')
  .requiredOption('--email <address>', 'where warnings and escalations reach them')
  .requiredOption('--role <role>', 'front-line, supervisor, manager or admin')
  .option('--department <name>', 'where they work; everywhere unless told')
  .option('--level <level>', 'their step on its ladder: 0 takes new complaints, 1 to 3 is where they go up')
  .option(...inStore)
  .action(async (options) => (await import('./cli/people.ts')).addStaffCommand(options))
staff
  .command('list')
  .description('list the people, their roles and steps')
  .option(...inStore)
  .option('--json', 'end with one line of JSON: {"departments":[…],"staff":[…]}')
  .action(async (options) => (await import('./cli/people.ts')).listStaffCommand(options))
staff
  .command('invite')
  .argument('<email>', 'their address')
  .description('print a link with which somebody sets a password, once; also the way back in when all else fails')
  .option(...inStore)
  .option('--json', 'end with one line of JSON: {"url","expiresAt"}')
  .action(async (email: string, options) => (await import('./cli/people.ts')).inviteStaffCommand(email, options))
staff
  .command('reset-second-factor')
  .argument('<email>', 'their address')
  .description('let somebody in with their password alone who has lost phone and sheet; a mail tells them')
  .option(...inStore)
  .action(async (email: string, options) => (await import('./cli/people.ts')).resetSecondFactorCommand(email, options))
staff
  .command('leave')
  .argument('<email>', 'their address')
  .description('somebody leaves; their name stays on what they did')
  .option(...inStore)
  .action(async (email: string, options) => (await import('./cli/people.ts')).leaveStaffCommand(email, options))

const calendar = program.command('calendar').description('when the people of a store work')
calendar
  .command('show')
  .description('print the calendar in force, as a file that "calendar set" takes')
  .option(...inStore)
  .action(async (options) => (await import('./cli/promising.ts')).showCalendar(options))
calendar
  .command('set')
  .argument('<file>', 'JSON, as "calendar show" prints it')
  .description('put a new version in force, for what is promised from now on')
  .option(...inStore)
  .action(async (file: string, options) => (await import('./cli/promising.ts')).setCalendar(file, options))
calendar
  .command('try')
  .description('work out by when something would be due')
  .requiredOption('--minutes <minutes>', 'how much working time is given')
  .option('--from <time>', 'from when, such as 2026-11-25T10:00+01:00; now unless told')
  .option(...inStore)
  .action(async (options) => (await import('./cli/promising.ts')).tryCalendar(options))

const standards = program.command('standards').description('what a store promises to everybody')
standards
  .command('show')
  .description('print the standards in force, as a file that "standards set" takes')
  .option(...inStore)
  .action(async (options) => (await import('./cli/promising.ts')).showStandards(options))
standards
  .command('set')
  .argument('<file>', 'JSON, as "standards show" prints it')
  .description('publish a new version, for what is promised from now on')
  .option(...inStore)
  .action(async (file: string, options) => (await import('./cli/promising.ts')).setStandards(file, options))

const policy = program.command('policy').description('what puts things right in which case, and what complaining costs')
policy
  .command('show')
  .description('print the remedy policy in force, as a file that "policy set" takes')
  .option(...inStore)
  .action(async (options) => (await import('./cli/remedies.ts')).showPolicy(options))
policy
  .command('set')
  .argument('<file>', 'JSON, as "policy show" prints it')
  .description('put a new version in force; says which rows could never count')
  .option(...inStore)
  .action(async (file: string, options) => (await import('./cli/remedies.ts')).setPolicy(file, options))

const authority = program.command('authority').description('what each role may give in one case')
authority
  .command('show')
  .description('list the limits')
  .option('--json', 'end with one line of JSON: {"limits":[…]}')
  .option(...inStore)
  .action(async (options) => (await import('./cli/remedies.ts')).showAuthority(options))
authority
  .command('set')
  .argument('<role>', 'front-line, supervisor, manager, admin; or system, for Redress by itself')
  .argument('<amount>', 'for the sum of everything in one case, such as 50 or 50.00')
  .description('set the limit of a role')
  .option(...inStore)
  .action(async (role: string, amount: string, options) =>
    (await import('./cli/remedies.ts')).setAuthority(role, amount, options),
  )

const fund = program.command('fund').description('what may be given away')
fund
  .command('show')
  .description('print what the fund holds, and its last entries')
  .option('--json', 'end with one line of JSON: {"balanceMinor","budgetMinor","every","currency","entries":[…]}')
  .option(...inStore)
  .action(async (options) => (await import('./cli/remedies.ts')).showFund(options))
fund
  .command('grant')
  .argument('<amount>', 'such as 500 or 500.00')
  .description('put money in')
  .option('--every <period>', 'the same again with each month, quarter or year, in place of the budget before')
  .option(...inStore)
  .action(async (amount: string, options) => (await import('./cli/remedies.ts')).grantToFund(amount, options))

program
  .command('card')
  .argument('<place>', 'a counter or a branch; the figures go by its name, and the same name is the same card')
  .description('write the card that asks customers at a place how it was: A6 and A4, SVG and PDF (docs/pages.md)')
  .option('--store <id or name>', 'the store, when there are several')
  .option('--locale <tag>', "the language of the card; the store's first unless told")
  .option('--out <folder>', 'where to write', '.')
  .option('--json', 'end with one line of JSON: {"code","address","files"}')
  .addHelpText('after', settings)
  .action(async (place: string, options) => (await import('./cli/card.ts')).cardCommand(place, options))

const webhook = program.command('webhook').description("what a store's own systems are told of (docs/webhooks.md)")
webhook
  .command('add')
  .argument('<url>', 'where webhooks are posted: an https address on the public internet')
  .requiredOption('--label <label>', 'what it is for')
  .option('--event <type...>', 'what of, such as complaint.filed; everything unless told')
  .option(...inStore)
  .option('--json', 'end with one line of JSON: {"id","secret"}')
  .description('tell an address what happens, and print the secret that signs it')
  .action(async (url: string, options) => (await import('./cli/webhooks.ts')).addWebhookCommand(url, options))
webhook
  .command('list')
  .description('list the addresses, and which of them fail')
  .option(...inStore)
  .option('--json', 'end with one line of JSON: {"endpoints":[…]}')
  .action(async (options) => (await import('./cli/webhooks.ts')).listWebhooksCommand(options))
webhook
  .command('test')
  .argument('<id>', 'as "webhook list" prints it')
  .description('send a webhook that says that nothing happened')
  .option(...inStore)
  .action(async (id: string, options) => (await import('./cli/webhooks.ts')).testWebhookCommand(id, options))
webhook
  .command('remove')
  .argument('<id>', 'as "webhook list" prints it')
  .description('tell it nothing any more')
  .option(...inStore)
  .action(async (id: string, options) => (await import('./cli/webhooks.ts')).removeWebhookCommand(id, options))

addImports(program, { inStore, settings })

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
