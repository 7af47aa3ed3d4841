import { execFile } from 'node:child_process'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'esbuild'
import { root, version } from './package.ts'

const run = promisify(execFile)
const out = join(root, 'dist')

/**
 * dist/ for npm: one module per source, types beside it; Lit and urql stay dependencies, the contract's documents come
 * along because they are not published by themselves. dist/cdn is left alone.
 */
export async function buildNpm(): Promise<void> {
  for (const name of await readdir(out).catch(() => [])) {
    if (name !== 'cdn' && !name.startsWith('.')) await rm(join(out, name), { recursive: true })
  }
  await Promise.all([modules(), types()])
}

async function modules(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      'complaint-form': 'src/complaint-form/complaint-form.ts',
      'case-status': 'src/case-status/case-status.ts',
      'next-steps': 'src/next-steps/next-steps.ts',
      answers: 'src/answers/answers.ts',
      'define/complaint-form': 'src/define/complaint-form.ts',
      'define/case-status': 'src/define/case-status.ts',
      'define/next-steps': 'src/define/next-steps.ts',
      'define/answers': 'src/define/answers.ts',
      'survey-card': 'src/survey-card/survey-card.ts',
      'define/survey-card': 'src/define/survey-card.ts',
      'define/all': 'src/all.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    sourcemap: true,
    external: ['lit', 'lit/*', '@urql/core', 'wonka'],
    define: { REDRESS_VERSION: JSON.stringify(version) },
    chunkNames: 'internal/[name]-[hash]',
    logLevel: 'warning',
  })
}

async function types(): Promise<void> {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  await run(process.execPath, [tsc, '-p', join(root, 'tsconfig.types.json')]).catch((fault) => {
    throw new Error(`The types could not be written:\n${fault.stdout}`)
  })
  const folder = join(out, 'types')
  for (const path of await readdir(folder, { recursive: true })) {
    if (path.endsWith('.d.ts')) await pointToContract(join(folder, path), dirname(path))
  }
}

/** The contract's types lie beside ours; the workspace name by which the sources know them means nothing outside. */
async function pointToContract(file: string, from: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  const here = (path: string) => `./${relative(from, `schema/src/${path}`)}`
  const pointed = text
    .replaceAll('@redress/schema/operations', here('generated/operations.js'))
    .replaceAll('@redress/schema/trusted-document', here('trusted-document.js'))
  if (pointed !== text) await writeFile(file, pointed)
}
