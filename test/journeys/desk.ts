/** The desk, as the people of the store see it. */
import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import type { Demo } from '../server.ts'

export const ana = { email: 'ana@marin.example', name: 'Ana Marin', password: 'copper-kettle' }
/** A supervisor. */
export const ion = { email: 'ion@marin.example', name: 'Ion Petrescu', password: 'copper-kettle' }
export const radu = { email: 'radu@marin.example', name: 'Radu Marin', password: 'copper-kettle' }

export class DeskOnPage {
  readonly page: Page
  readonly email: Locator
  readonly password: Locator
  readonly enter: Locator
  readonly alert: Locator

  constructor(page: Page) {
    this.page = page
    // By its whole name: the form of the room that is just being left has an address too.
    this.email = page.getByRole('textbox', { name: 'E-mail', exact: true })
    this.password = page.getByRole('textbox', { name: 'Password', exact: true })
    this.enter = page.getByRole('button', { name: 'Sign in', exact: true })
    this.alert = page.getByRole('alert')
  }

  /** Opens the desk of the demo's store. Answers the address of that desk. */
  async open(demo: Demo, place = ''): Promise<string> {
    await this.page.goto(`${demo.url}/desk`)
    const base = this.page.url()
    if (place) await this.page.goto(base + place)
    return base
  }

  async signIn({ email, password }: { email: string; password: string } = ana): Promise<void> {
    await this.email.fill(email)
    await this.password.fill(password)
    await this.enter.click()
  }

  async openAs(demo: Demo, person = ana, place = ''): Promise<string> {
    const base = await this.open(demo, place)
    await this.signIn(person)
    await this.page.getByRole('navigation', { name: 'Rooms' }).waitFor()
    await this.page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
    return base
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name })
  }

  menu(name: string): Locator {
    return this.page.getByRole('navigation').getByRole('link', { name })
  }

  person(name = ana.name): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** What is asked with this document waits until it is let go. */
  async holdBack(documentId: string): Promise<() => void> {
    const { promise: held, resolve: letGo } = Promise.withResolvers<void>()
    await this.page.route('**/graphql', async (route) => {
      if (route.request().postData()?.includes(documentId)) await held
      await route.fallback()
    })
    return letGo
  }
}

interface Answer<Data> {
  data?: Data
  errors?: unknown
}

/** Checking a password takes a third of a second of one core, so whoever has a token asks with it again. */
const tokens = new Map<string, string>()

/** Asks as a person of the store does from a program of their own: signs in for a token and shows it. */
export async function asPerson<Data>(
  demo: Demo,
  { email, password }: { email: string; password: string },
  query: string,
  variables: object = {},
): Promise<Data> {
  const post = async <Part>(bearer: string, body: object): Promise<Answer<Part>> => {
    const answer = await fetch(`${demo.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify(body),
    })
    return answer.json()
  }
  const who = `${demo.url} ${demo.pid} ${email}`
  const known = tokens.get(who)
  if (known) {
    const { data, errors } = await post<Data>(known, { query, variables })
    // Whose session has ended, or must be fresh for this, signs in again. Nothing was done.
    if (data && !errors && !JSON.stringify(data).includes('SIGN_IN_AGAIN')) return data
  }
  const begin = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on SignInSuccess { token } } }'
  const signedIn = await post<{ signIn: { token: string } }>('sk_demo', {
    query: begin,
    variables: { input: { email, password } },
  })
  const token = signedIn.data?.signIn.token ?? ''
  tokens.set(who, token)
  const { data, errors } = await post<Data>(token, { query, variables })
  if (!data) throw new Error(`The store was not answered: ${JSON.stringify([signedIn.errors, errors])}`)
  return data
}

/** A person of the store does something, signed in as themselves; it must succeed. */
export async function personDoes<Success = unknown>(
  demo: Demo,
  person: { email: string; password: string },
  mutation: string,
  input: object,
  success = '',
): Promise<Success> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}`
  const query = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { __typename
    ... on Error { message } ... on ValidationError { issues { path message } } ${success} } }`
  const variables = { input: { key: randomUUID(), ...input } }
  const answer = await asPerson<Record<string, Success & { __typename: string }>>(demo, person, query, variables)
  const done = answer[mutation]
  if (done?.__typename !== `${type}Success`) throw new Error(JSON.stringify(done))
  return done
}

/** By which id the API knows somebody of the store. */
export async function staffIdOf(demo: Demo, name: string): Promise<string | undefined> {
  const { staff } = await asPerson<{ staff: { id: string; displayName: string }[] }>(
    demo,
    ana,
    '{ staff { id displayName } }',
  )
  return staff.find(({ displayName }) => displayName === name)?.id
}

/** The link in the newest mail to somebody, once it is there. */
export async function linkMailedTo(demo: Demo, address: string, kind: 'invite' | 'reset'): Promise<string> {
  const folder = join(demo.data, 'mail')
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; ) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (!name.endsWith('.json')) continue
      const mail: { to: { address: string }; text: string } = JSON.parse(await readFile(join(folder, name), 'utf8'))
      const [link] = new RegExp(`http\\S+#${kind}=[\\w-]+`).exec(mail.text) ?? []
      if (link && mail.to.address === address) return link
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`No mail with a link came to ${address}.`)
}
