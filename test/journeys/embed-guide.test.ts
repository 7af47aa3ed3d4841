import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

interface Declaration {
  tagName?: string
  attributes?: { name: string }[]
  events?: { name: string }[]
  cssProperties?: { name: string; default?: string }[]
}

const file = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

test('the guide to embedding names every element, attribute, event and custom property that there is', async () => {
  const guide = await file('docs/embed.md')
  const manifest: { modules: { declarations?: Declaration[] }[] } = JSON.parse(
    await file('packages/widgets/custom-elements.json'),
  )
  const elements = manifest.modules.flatMap(({ declarations }) => declarations ?? []).filter(({ tagName }) => tagName)
  expect(elements.length).toBeGreaterThan(0)
  const names = elements.flatMap(({ tagName, attributes, events, cssProperties }) => [
    `<${tagName}>`,
    ...[attributes, events, cssProperties].flatMap((list) => list?.map(({ name }) => name) ?? []),
  ])
  expect(names.filter((name) => !guide.includes(`\`${name}\``))).toEqual([])
})
