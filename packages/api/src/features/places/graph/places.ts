/** Where cards stand that ask how it was, and the cards to print. */
import { builder } from '../../../graph/builder.ts'
import { mutate } from '../../../graph/errors.ts'
import { wordsFor } from '../../../words/words.ts'
import { needsSettings, SettingsType } from '../../administration/graph/settings.ts'
import {
  expectedVersionDescription,
  settingsErrors,
  settingsErrorsOfRow,
} from '../../administration/graph/settings-mutation.ts'
import { keyDescription } from '../../complaints/graph/file-complaint.ts'
import { rowOf } from '../../complaints/graph/store-act.ts'
import { addPlace, changePlace, versionOfPlace } from '../service/change-places.ts'
import { type CardFile, cardAddress, cardText, printCard } from '../service/print-card.ts'
import { type Place, placesOf } from '../store.ts'

const CardSizeType = builder.enumType('CardSize', {
  description: 'How large a card is.',
  values: { A6: { description: 'A postcard.' }, A4: { description: 'A sheet: the same card, twice as large.' } },
} as const)
const CardFormType = builder.enumType('CardForm', {
  description: 'In which form a card comes.',
  values: { PDF: { description: 'To print.' }, SVG: { description: 'To put into something else.' } },
} as const)

const CardFileType = builder.objectRef<CardFile>('CardFile').implement({
  description: 'A card to print.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What to call the file.' }),
    mediaType: t.exposeString('mediaType', { description: 'Which form it has: `application/pdf`.' }),
    base64: t.string({
      description: 'Its bytes, in base64.',
      resolve: ({ content }) => content.toString('base64'),
    }),
  }),
})

const PlaceType = builder.objectRef<Place>('Place').implement({
  description: 'Where a card stands that asks how it was: a counter, a branch (mission E1).',
  fields: (t) => ({
    id: t.globalID({ description: 'Opaque, unique over all types.', resolve: ({ id }) => ({ type: 'Place', id }) }),
    name: t.exposeString('name', { description: 'What the store calls it; answers given there carry it.' }),
    version: t.string({
      description: 'Another one after each change, for `expectedVersion` of `changePlace`.',
      resolve: versionOfPlace,
    }),
    code: t.exposeString('code', { description: 'What the card shows to type. It stays. No secret.' }),
    address: t.string({
      description: 'Where the card leads.',
      resolve: (place, _, { publicUrl }) => cardAddress(publicUrl, place),
    }),
    retiredAt: t.expose('retiredAt', {
      type: 'DateTime',
      nullable: true,
      description: 'From when on it is not in use; cards that still hang somewhere go on working. Null: it is.',
    }),
    card: t.field({
      type: CardFileType,
      description: 'Its card.',
      args: {
        size: t.arg({ type: CardSizeType, required: false, description: 'How large. A6 unless told.' }),
        form: t.arg({ type: CardFormType, required: false, description: 'In which form. PDF unless told.' }),
        locale: t.arg({
          type: 'Locale',
          required: false,
          description: 'In which language. The first of the store unless told.',
        }),
      },
      complexity: 20,
      resolve: (place, { size, form, locale }, { store, publicUrl }) => {
        const words = wordsFor(locale ?? store.settings.locales[0])
        return printCard(cardText(store, place, { words, publicUrl }), place, {
          size: size ?? 'A6',
          form: form ?? 'PDF',
        })
      },
    }),
  }),
})

builder.objectField(SettingsType, 'places', (t) =>
  t.field({
    type: [PlaceType],
    description: 'Where cards stand, by name, retired ones too.',
    args: { id: t.arg.id({ required: false, description: 'Only this one.' }) },
    resolve: async ({ storeId }, { id }, { platform: { database } }) => {
      const all = await placesOf(database, database.read, storeId)
      return id ? all.filter((place) => place.id === rowOf('Place', id)) : all
    },
  }),
)

const nameDescription = 'What the store calls it, up to 200 characters; no other has it.'
const placeType = (name: string, description: string) =>
  builder.objectRef<Place>(name).implement({
    description,
    fields: (t) => ({
      place: t.field({ type: PlaceType, description: 'The place after it.', resolve: (place) => place }),
    }),
  })

const AddPlaceInput = builder.inputType('AddPlaceInput', {
  description: 'Where a card is to stand.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    name: t.string({ required: true, description: nameDescription }),
  }),
})
builder.mutationField('addPlace', (t) =>
  t.field({
    type: placeType('AddPlaceSuccess', 'Its card can be printed.'),
    description: `Adds a place for a card. ${needsSettings}`,
    args: { input: t.arg({ type: AddPlaceInput, required: true, description: 'Which.' }) },
    errors: { types: settingsErrors, union: { name: 'AddPlaceResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) => mutate(context, () => addPlace(context.platform, context, input)),
  }),
)

const ChangePlaceInput = builder.inputType('ChangePlaceInput', {
  description: 'What is to be different about a place. What is not told stays as it is.',
  fields: (t) => ({
    key: t.id({ required: true, description: keyDescription }),
    placeId: t.id({ required: true, description: 'Which.' }),
    expectedVersion: t.string({ required: false, description: expectedVersionDescription }),
    name: t.string({ required: false, description: nameDescription }),
    retired: t.boolean({ required: false, description: 'Whether it is out of use.' }),
  }),
})
builder.mutationField('changePlace', (t) =>
  t.field({
    type: placeType('ChangePlaceSuccess', 'It is so from now on; what was answered there before keeps the old name.'),
    description: `Renames a place, takes it out of use or brings it back. Its code stays. ${needsSettings}`,
    args: { input: t.arg({ type: ChangePlaceInput, required: true, description: 'Which, and what.' }) },
    errors: { types: settingsErrorsOfRow, union: { name: 'ChangePlaceResult', description: 'What came of it.' } },
    resolve: (_root, { input }, context) =>
      mutate(context, () =>
        changePlace(context.platform, context, { ...input, placeId: rowOf('Place', input.placeId) }),
      ),
  }),
)
