import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './package.ts'

const run = promisify(execFile)
const file = join(root, 'custom-elements.json')

interface Described {
  readonly name?: string
  readonly kind?: string
  readonly privacy?: string
  readonly static?: boolean
  readonly description?: string
  readonly fieldName?: string
  readonly inheritedFrom?: { readonly name: string }
  readonly parameters?: readonly Described[]
}

interface Element extends Described {
  readonly customElement?: boolean
  readonly summary?: string
  readonly members?: readonly Described[]
  readonly attributes?: readonly Described[]
  readonly events?: readonly Described[]
  readonly slots?: readonly Described[]
  readonly cssParts?: readonly Described[]
  readonly cssProperties?: readonly (Described & { readonly default?: string })[]
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Element[] }[]
}

/** What Lit calls, which is no part of what a page uses. */
const lifecycle = new Set(['connectedCallback', 'disconnectedCallback', 'styles', 'shadowRootOptions'])

/** custom-elements.json, from the sources' documentation. Answers what lacks a description. */
export async function writeManifest(): Promise<string[]> {
  const globs = [
    'complaint-form/complaint-form',
    'case-status/case-status',
    'next-steps/next-steps',
    'survey-card/survey-card',
    'answers/answers',
    'redress-element/redress-element',
  ]
  const analyze = ['analyze', '--litelement', '--quiet', '--globs', ...globs.map((path) => `src/${path}.ts`)]
  await run(process.execPath, [join(root, 'node_modules/@custom-elements-manifest/analyzer/cem.js'), ...analyze], {
    cwd: root,
  })
  const manifest: Manifest = JSON.parse(await readFile(file, 'utf8'))
  const published = { ...manifest, modules: manifest.modules.map(publicOnly) }
  await writeFile(file, `${JSON.stringify(published, null, 2)}\n`)
  return published.modules.flatMap(({ declarations }) => (declarations ?? []).flatMap(undocumented))
}

function publicOnly(module: Manifest['modules'][number]): Manifest['modules'][number] {
  const declarations = module.declarations
    ?.filter(({ kind }) => kind === 'class')
    .map((element) => ({ ...element, members: element.members?.filter(isPublic).map(asCalled) ?? [] }))
  return { ...module, ...(declarations && { declarations }) }
}

const isPublic = ({ name = '', privacy }: Described): boolean =>
  !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected' && !lifecycle.has(name)

/** Whose method it is stands among the parameters in TypeScript, and nowhere in a call. */
const asCalled = (member: Described): Described =>
  member.parameters ? { ...member, parameters: member.parameters.filter(({ name }) => name !== 'this') } : member

function undocumented(element: Element): string[] {
  const { members, attributes, events, slots, cssParts, cssProperties } = element
  const described = [members, attributes, events, slots, cssParts, cssProperties].flatMap((list) => list ?? [])
  const silent = described
    .filter(({ description }) => !description)
    .map(({ name }) => `${element.name}: ${name} has no doc.`)
  const noDefault = (cssProperties ?? []).filter((property) => !property.default)
  return [
    ...silent,
    ...noDefault.map(({ name }) => `${element.name}: ${name} has no default.`),
    ...(events && !element.summary ? [`${element.name}: no @summary.`] : []),
  ]
}
