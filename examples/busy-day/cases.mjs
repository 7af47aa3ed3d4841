/** What happened that day: who complained about what, and what was done about it. Order numbers are those of the shop. */

/** Money is in minor units: 89 euros are 8900. */
const euros = (amount) => ({ amountMinor: amount * 100, currency: 'EUR' })
/** The same time however often the day is told: under one key goes one input. */
const hoursBefore = (day, hours) => new Date(Date.parse(`${day}T00:00:00Z`) - hours * 3_600_000).toISOString()

const ana = 'Ana Marin'
const ion = 'Ion Petrescu'

/**
 * Each has a name (which goes into the keys), what is told of it, its category, the complaint, who wrote it down where
 * that was not the customer, and the acts that follow.
 */
export const cases = (day) => [
  {
    name: 'kettle',
    category: 'Broken or damaged',
    told: 'Maria says that her kettle came with a cracked lid. Nobody has read it yet.',
    complaint: {
      description:
        'The kettle arrived with a cracked lid. The box had no dent, so it must have been packed like that. I need it before Saturday, we have guests.',
      desiredOutcome: { remedies: ['REPLACEMENT'] },
      about: { orderNumber: 'A-1001', productName: 'Copper kettle 1.7 l', price: euros(89) },
      contact: { name: 'Maria Ionescu', email: 'maria.ionescu@example.org' },
      countryCode: 'RO',
      locale: 'en',
    },
    acts: [],
  },
  {
    name: 'smoke',
    category: 'Somebody was or could be hurt',
    told: 'Andrei burnt his finger. Where somebody could be hurt, the first answer is due in half an hour of work.',
    complaint: {
      description:
        'There was smoke coming out of the base when I switched it on, and the plug got so hot that I burnt my finger.',
      about: { orderNumber: 'A-1017', productName: 'Copper kettle 1.7 l' },
      contact: { name: 'Andrei Dobre', email: 'andrei.dobre@example.org', phone: '+40 722 000 017' },
      countryCode: 'RO',
      locale: 'en',
    },
    acts: [],
  },
  {
    name: 'letter',
    category: 'Not what I ordered',
    told: 'Mrs Stan wrote a letter that lay about for three days. Its promise counts from when it came in.',
    by: ana,
    complaint: {
      door: 'LETTER',
      receivedAt: hoursBefore(day, 80),
      description:
        'Dear Sir or Madam, the tablecloth that I ordered for my mother has the wrong colour. It should be blue, and it is green.',
      about: { orderNumber: 'A-0988', productName: 'Linen tablecloth' },
      contact: { name: 'Elisabeta Stan', postalAddress: 'Strada Lungă 12, Brașov' },
      locale: 'en',
    },
    acts: [],
  },
  {
    name: 'table',
    category: 'Broken or damaged',
    told: 'Tom has a split table. He was answered, and asked for a picture: it is his turn.',
    complaint: {
      description: 'The oak table came with a split along one side, as if something heavy had been dropped on the box.',
      desiredOutcome: { remedies: ['REPLACEMENT', 'REFUND'] },
      about: { orderNumber: 'A-1009', productName: 'Oak table Sibiu', price: euros(440) },
      contact: { name: 'Tom Weber', email: 'tom.weber@example.org' },
      countryCode: 'DE',
      locale: 'en',
    },
    acts: [
      {
        what: 'replies',
        by: ion,
        text: 'Good morning Tom, I am sorry that your table came to you with a split. Please send us a picture of the side and one of the box, so that we see what happened on the way. Then I tell you what we can do. Thank you for telling us.',
        waitingOn: 'CUSTOMER',
      },
      {
        what: 'notes',
        by: ion,
        text: 'Third split table from the same carrier this month. I have asked them for the handover list.',
      },
    ],
  },
  {
    name: 'parcel',
    category: 'Late or not delivered',
    told: 'Sofía wrote in Spanish that her parcel is late, and was answered in Spanish.',
    complaint: {
      description: 'El paquete tenía que llegar el martes y todavía no ha llegado. Nadie me dice dónde está.',
      about: { orderNumber: 'A-1012', productName: 'Juego de cuchillos' },
      contact: { name: 'Sofía Gómez', email: 'sofia.gomez@example.org' },
      countryCode: 'ES',
      locale: 'es',
    },
    acts: [
      {
        what: 'replies',
        by: ana,
        text: 'Buenos días, Sofía: sentimos que su paquete no haya llegado y que nadie le dijera dónde está. Lo he preguntado al transportista y mañana antes de las 12:00 le digo qué día lo recibe. Gracias por avisarnos.',
      },
    ],
  },
  {
    name: 'machine',
    category: 'Does not work',
    told: 'Ana proposes Nikos a repair or a new machine. A new one is more than she may decide alone: a colleague is asked.',
    complaint: {
      description: 'The coffee machine leaks from below after every second cup. I have cleaned it as the book says.',
      desiredOutcome: { remedies: ['REPAIR'], words: 'I would rather keep this one if it can be mended.' },
      about: { orderNumber: 'A-0871', productName: 'Coffee machine Alba', price: euros(139) },
      contact: { name: 'Nikos Pappas', email: 'nikos.pappas@example.org' },
      countryCode: 'GR',
      locale: 'en',
    },
    acts: [
      {
        what: 'decides',
        by: ana,
        verdict: 'UPHELD',
        reasons: 'A machine that leaks after two months is faulty. We put it right.',
      },
      {
        what: 'proposes',
        by: ana,
        text: 'Good morning Nikos, I am sorry that your machine leaks. You choose what suits you better. Thank you for your patience.',
        options: [
          {
            remedies: [
              { kind: 'REPAIR', words: 'We collect it, mend the seal and bring it back.' },
              { kind: 'DELIVERY_PAID' },
            ],
          },
          {
            remedies: [{ kind: 'REPLACEMENT', words: 'We send you a new one.' }],
            customerDuties: 'Give the old machine to the driver.',
          },
        ],
      },
    ],
  },
  {
    name: 'vase',
    category: 'Not what I ordered',
    told: 'Clara may choose: the right vase, or her money back. Until she has, it is her turn.',
    complaint: {
      description: 'I ordered the tall white vase and got the small one. The bill says tall.',
      about: { orderNumber: 'A-1003', productName: 'Vase, tall, white', price: euros(24) },
      contact: { name: 'Clara Neagu', email: 'clara.neagu@example.org' },
      countryCode: 'RO',
      locale: 'en',
    },
    acts: [
      { what: 'decides', by: ana, verdict: 'UPHELD', reasons: 'We packed the wrong one.' },
      {
        what: 'proposes',
        by: ana,
        text: 'Good morning Clara, I am sorry that we packed the wrong vase. Which of these do you prefer? Thank you for telling us.',
        options: [
          { remedies: [{ kind: 'REPLACEMENT', words: 'The tall white one. Keep the small one.' }] },
          { remedies: [{ kind: 'REFUND', amount: euros(24) }] },
        ],
      },
    ],
  },
  {
    name: 'knife',
    category: 'Broken or damaged',
    told: 'Irina chose a price reduction for her scratched knife: agreed, and promised.',
    complaint: {
      description: 'The blade of the bread knife has two long scratches. It cuts well, but it was a present.',
      about: { orderNumber: 'A-0993', productName: 'Bread knife', price: euros(36) },
      contact: { name: 'Irina Popa', email: 'irina.popa@example.org' },
      countryCode: 'RO',
      locale: 'en',
    },
    acts: [
      { what: 'decides', by: ion, verdict: 'UPHELD', reasons: 'It should have come without a scratch.' },
      {
        what: 'proposes',
        by: ion,
        text: 'Good afternoon Irina, I am sorry that your present came scratched. Would one of these put it right for you? Thank you for telling us.',
        options: [
          { remedies: [{ kind: 'PRICE_REDUCTION', amount: euros(8) }] },
          { remedies: [{ kind: 'REPLACEMENT' }], customerDuties: 'Send the scratched knife back; we pay the way.' },
        ],
      },
      { what: 'chooses', option: 0, advice: 'Put a sleeve around the blade.' },
    ],
  },
  {
    name: 'glasses',
    category: 'Something else',
    told: 'Paul used his glasses for a year and wants his money back. He gets a no, with reasons and what he can still do.',
    complaint: {
      description:
        'I bought these wine glasses a year ago and I do not like their shape any more. I want my money back.',
      desiredOutcome: { remedies: ['REFUND'] },
      about: { orderNumber: 'A-0412', productName: 'Wine glasses, set of six', price: euros(48) },
      contact: { name: 'Paul Ene', email: 'paul.ene@example.org' },
      countryCode: 'RO',
      locale: 'en',
    },
    acts: [
      {
        what: 'decides',
        by: ana,
        verdict: 'NOT_UPHELD',
        reasons:
          'The glasses are as we described them, and the time in which anything may be sent back ended eleven months ago.',
      },
    ],
  },
]
