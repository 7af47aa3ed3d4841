#!/usr/bin/env node
/**
 * A day of the demo shop, told through the API: nine customers complain, and the staff work on it. Afterwards the desk
 * and the API have something to show.
 *
 *   npm start                                  # in one terminal
 *   node examples/busy-day/busy-day.mjs        # in another; --help says more
 *
 * It needs nothing but Node 20: each act is one POST, and what comes back is told by its type.
 */
import { parseArgs } from 'node:util'
import { cases } from './cases.mjs'

const help = `node examples/busy-day/busy-day.mjs [--url http://localhost:4000] [--key sk_demo]

Files nine complaints in the demo shop and works on them, through the GraphQL API and nothing else. Run it again on
the same day and nothing is done twice: every act has a key.

  --url URL   where Redress runs                          (default http://localhost:4000)
  --key KEY   a developer key with complaints:read and
              complaints:write                            (default sk_demo, which every demo has)
  --day DAY   which day it is, YYYY-MM-DD, at most a year
              ago                                         (default today)
  --help      this text`

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://localhost:4000' },
    key: { type: 'string', default: 'sk_demo' },
    day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    help: { type: 'boolean', default: false },
  },
})

/** One request. A request that could not be answered at all (a wrong key, a server that is away) throws. */
async function ask(query, variables) {
  const response = await fetch(new URL('/graphql', values.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${values.key}` },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Error(`Nobody answers at ${values.url}. Start the demo with "npm start", or say where it is with --url.`)
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors.map(({ message }) => message).join(' '))
  return data
}

/**
 * One mutation. Each answers with its success or with an error that has a type, a code and a message for a person; the
 * first is given back, the second ends the day.
 */
async function act(mutation, input, shown) {
  const type = mutation[0].toUpperCase() + mutation.slice(1)
  const { answer } = await ask(
    `mutation ($input: ${type}Input!) {
      answer: ${mutation}(input: $input) {
        __typename
        ... on ${type}Success { ${shown} }
        ... on Error { code message }
        ... on ValidationError { issues { path message } }
      }
    }`,
    { input },
  )
  if (answer.__typename === `${type}Success`) return answer
  const issues = (answer.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error(`${mutation} answered ${answer.code}: ${[answer.message, ...issues].join(' ')}`)
}

/**
 * The people of the store and its categories, by name. Each act says who does it, and what they may decide goes by their
 * role; a category says how bad it is and whose department it is for.
 */
async function storeByName() {
  const { staff, storefront } = await ask('{ staff { id displayName } storefront { categories { id name } } }')
  return {
    people: new Map(staff.map(({ displayName, id }) => [displayName, id])),
    categories: new Map(storefront.categories.map(({ name, id }) => [name, id])),
  }
}

/** The customer complains: by the form, or by phone, and then somebody of the store writes it down. */
async function filed({ name, by, category, complaint }, { people, categories }) {
  const input = { ...complaint, categoryId: categories.get(category) }
  const key = `busy-day-${values.day}-${name}-filed`
  if (!by) {
    // The form's answer is the customer's view, without the id under which the staff know the case.
    const { trackingCode, complaint: shown } = await act(
      'fileComplaint',
      { key, ...input },
      'trackingCode complaint { reference }',
    )
    const { complaints } = await ask(
      'query ($reference: String!) { complaints(filter: { reference: $reference }) { edges { node { id reference } } } }',
      { reference: shown.reference },
    )
    return { ...complaints.edges[0].node, trackingCode }
  }
  const { handOut, complaint: record } = await act(
    'fileOnBehalf',
    { key, staffId: people.get(by), ...input },
    'handOut { trackingCode } complaint { id reference }',
  )
  return { ...record, trackingCode: handOut.trackingCode }
}

/** What the store and the customer do about it, one after the other. */
const acts = {
  replies: ({ id }, { key, ...said }) => act('replyToCustomer', { key, complaintId: id, ...said }, '__typename'),
  decides: ({ id }, { key, ...said }) => act('decideComplaint', { key, complaintId: id, ...said }, '__typename'),
  proposes: ({ id }, { key, ...said }) => act('proposeOptions', { key, complaintId: id, ...said }, '__typename'),
  notes: ({ id }, { key, ...said }) => act('addNote', { key, complaintId: id, ...said }, '__typename'),
  /** By the code that only the customer has. */
  async chooses({ trackingCode }, { key, option, advice }) {
    const { complaintByTrackingCode: seen } = await ask(
      'query ($code: String!) { complaintByTrackingCode(trackingCode: $code) { options { id } } }',
      { code: trackingCode },
    )
    const optionId = seen.options[option].id
    await act('chooseOption', { key, trackingCode, optionId, advice }, '__typename')
  },
}

async function day() {
  const store = await storeByName()
  for (const one of cases(values.day)) {
    const record = await filed(one, store)
    console.log(`${record.reference}  ${one.told}`)
    for (const [at, { what, by, ...said }] of one.acts.entries()) {
      const key = `busy-day-${values.day}-${one.name}-${at}-${what}`
      await acts[what](record, { key, ...(by && { staffId: store.people.get(by) }), ...said })
    }
    console.log(`            its customer sees it at ${values.url}/help.html#redress-case=${record.trackingCode}`)
  }
  const { complaints } = await ask(
    '{ complaints(first: 100, sort: WHAT_BREAKS_FIRST) { edges { node { reference status waitingOn nextPromise { wording dueAt } } } } }',
  )
  console.log(`\nWhat breaks first:`)
  for (const { node } of complaints.edges)
    if (node.nextPromise)
      console.log(`${node.reference}  ${node.status.padEnd(14)} ${node.nextPromise.dueAt}  ${node.nextPromise.wording}`)
  console.log(`\nThe desk: ${values.url}/desk`)
}

if (values.help) console.log(help)
else
  await day().catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
