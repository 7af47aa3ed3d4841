/** `redress import …`: what a store has on record elsewhere. What each takes is read when it is called. */
import type { Command } from 'commander'
import { answerColumns } from '../features/answers/import/columns.ts'
import { importFields, namedColumn } from '../features/complaints/import/columns.ts'
import { customerFile, orderFile, productFile } from '../features/intake/files.ts'

interface SharedWords {
  /** The option that names the store. */
  inStore: readonly [flags: string, description: string]
  /** What the environment says, for the help. */
  settings: string
}

export function addImports(program: Command, { inStore, settings }: SharedWords): void {
  const importing = program.command('import').description('bring in what the store has on record elsewhere')
  importing
    .command('complaints')
    .argument('<file>', 'JSONL (one object a line) or CSV with a header')
    .description('import complaints with the times at which they were received; safe to run again')
    .option(...inStore)
    .option(
      '--map <field=column>',
      'which column is what, where the header does not tell; may be given several times',
      namedColumn,
    )
    .option(
      '--source <name>',
      'keeps the row ids of this file apart from those of others (default: the name of the file)',
    )
    .option('--skipped <file>', 'where to put rows that cannot be taken (default: FILE.skipped.jsonl in this folder)')
    .option('--json', 'end with one line of JSON: {"imported","known","skipped"}')
    .addHelpText('after', `\nFields: ${importFields.join(', ')}.\n${settings}`)
    .action(async (file: string, options) => (await import('./import-complaints.ts')).importComplaints(file, options))

  importing
    .command('answers')
    .argument('<path>', 'a folder of Markdown files, or JSONL or CSV with a header: one row an answer in one language')
    .description('import questions and answers as drafts; safe to run again (docs/answers.md)')
    .option(...inStore)
    .option('--owner <name or e-mail>', 'who keeps right what does not say who does')
    .option('--review <YYYY-MM-DD>', 'when they are looked at again (default: in half a year)')
    .option('--publish', 'customers see them at once')
    .option('--map <field=column>', 'which column is what, where the header does not tell', answerColumns.namedColumn)
    .option('--source <name>', 'keeps the ids of this file apart from those of others (default: its name)')
    .option('--skipped <file>', 'where to put rows that cannot be taken (default: PATH.skipped.jsonl in this folder)')
    .option('--json', 'end with one line of JSON: {"imported","known","skipped"}')
    .addHelpText('after', `\nFields: ${answerColumns.fields.join(', ')}.\n${settings}`)
    .action(async (path: string, options) => (await import('./import-answers.ts')).importAnswers(path, options))

  const rowImports = [
    ['products', productFile, 'import products: names, prices, costs, guarantee, stock', 'importProducts'],
    ['orders', orderFile, 'import orders, one line for each line of an order', 'importOrders'],
    ['customers', customerFile, 'import customers by the number that the store knows them by', 'importCustomers'],
  ] as const
  for (const [what, { columns }, description, name] of rowImports)
    importing
      .command(what)
      .argument('<file>', 'JSONL (one object a line) or CSV with a header')
      .description(`${description}; safe to run again`)
      .option(...inStore)
      .option('--map <field=column>', 'which column is what, where the header does not tell', columns.namedColumn)
      .option('--skipped <file>', 'where to put rows that cannot be taken (default: FILE.skipped.jsonl in this folder)')
      .option('--json', 'end with one line of JSON: {"added","changed","unchanged","skipped"}')
      .addHelpText('after', `\nFields: ${columns.fields.join(', ')}.\n${settings}`)
      .action(async (file: string, options) => (await import('./import-rows.ts'))[name](file, options))
}
