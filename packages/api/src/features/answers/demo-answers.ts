/** What the store of the demo tells everybody, in both of its languages. */
import { Temporal } from 'temporal-polyfill'
import type { Platform } from '../../platform.ts'
import { dayOf } from '../purchases/day.ts'
import { storeById } from '../stores/store.ts'
import type { AnswerContent } from './content.ts'
import { writeAnswer } from './service/draft-answer.ts'
import type { AnswerText } from './tables.ts'

interface DemoAnswer extends Pick<AnswerContent, 'kind' | 'door'> {
  category?: string
  owner: string
  /** When somebody looks at it again, from the day of the demo on. Before it: it is stale. */
  reviewInDays: number
  texts: readonly AnswerText[]
}
const written = (locale: string, title: string, text: string, steps: AnswerText['steps'] = []): AnswerText => ({
  locale,
  title,
  text,
  steps,
})
const step = (you: string, we: string) => ({ you, we })

const demoAnswers: readonly DemoAnswer[] = [
  {
    kind: 'GUIDE',
    category: 'Broken or damaged',
    door: 'COMPLAIN',
    owner: 'Ana Marin',
    reviewInDays: 120,
    texts: [
      written('en', 'What do I do if my order arrives broken?', 'It costs you nothing: we pay the way back too.', [
        step(
          'Keep the box and take **two photos**: one of the damage, one of the parcel.',
          'Nothing yet. We believe you.',
        ),
        step('Tell us with the form, with your order number.', 'A person reads it and answers with an exact time.'),
        step(
          'Choose what suits you: a new one, a repair, or your money.',
          'We send what you chose and pay for collecting the broken one.',
        ),
      ]),
      written(
        'es',
        '¿Qué hago si mi pedido llega roto?',
        'No le cuesta nada: la devolución también la pagamos nosotros.',
        [
          step('Guarde la caja y haga **dos fotos**: una del daño y otra del paquete.', 'Todavía nada. Le creemos.'),
          step(
            'Cuéntenoslo con el formulario, con el número de pedido.',
            'Una persona lo lee y le responde con una hora exacta.',
          ),
          step(
            'Elija lo que prefiera: uno nuevo, una reparación o su dinero.',
            'Enviamos lo que eligió y pagamos la recogida del roto.',
          ),
        ],
      ),
    ],
  },
  {
    kind: 'ANSWER',
    category: 'Late or not delivered',
    door: 'CONTACT',
    owner: 'Sofia Ionescu',
    reviewInDays: -3,
    texts: [
      written(
        'en',
        'My parcel is late. Where is it?',
        'Look at the link in the mail that we sent when it left. If nothing has moved for **two working days**, tell us: we ask the carrier the same day and tell you what they say.\n\nIs it marked as delivered and not there? Please ask the neighbours first, then us. We send it again or give your money back.',
      ),
      written(
        'es',
        'Mi paquete se retrasa. ¿Dónde está?',
        'Mire el enlace del correo que enviamos cuando salió. Si lleva **dos días laborables** sin moverse, díganoslo: preguntamos al transportista el mismo día y le contamos lo que responde.\n\n¿Figura como entregado y no está? Pregunte primero a los vecinos y luego a nosotros. Se lo enviamos otra vez o le devolvemos el dinero.',
      ),
    ],
  },
  {
    kind: 'ANSWER',
    owner: 'Ion Petrescu',
    reviewInDays: 60,
    door: 'COMPLAIN',
    texts: [
      written(
        'en',
        'How do I return something I do not like?',
        'You have **14 days** from the day on which you got it, and need no reason.\n\n1. Tell us that you return it.\n2. Send it within 14 days after that. You pay the way back.\n3. We give back what you paid, the cheapest delivery too, within 14 days.\n\nIf it is *faulty*, this is not for you: then we pay everything.',
      ),
      written(
        'es',
        '¿Cómo devuelvo algo que no me gusta?',
        'Tiene **14 días** desde que lo recibió, y no hace falta ningún motivo.\n\n1. Díganos que lo devuelve.\n2. Envíelo en los 14 días siguientes. La devolución la paga usted.\n3. Le devolvemos lo que pagó, también el envío más barato, en 14 días.\n\nSi tiene un *defecto*, esto no es para usted: entonces lo pagamos todo nosotros.',
      ),
    ],
  },
  {
    kind: 'ANSWER',
    category: 'Price or payment',
    owner: 'Ana Marin',
    reviewInDays: 200,
    texts: [
      written(
        'en',
        'When do I get my money back?',
        'Within **five working days** after we have said that you get it, to the card or account that you paid with. Your bank may take two days more.',
      ),
      written(
        'es',
        '¿Cuándo recibo mi dinero?',
        'En **cinco días laborables** desde que le decimos que lo recibe, en la tarjeta o la cuenta con la que pagó. Su banco puede tardar dos días más.',
      ),
    ],
  },
  {
    kind: 'ANSWER',
    category: 'Does not work',
    owner: 'Ana Marin',
    reviewInDays: 90,
    door: 'COMPLAIN',
    texts: [
      written(
        'en',
        'How do I get the limescale out of my kettle?',
        'Half vinegar, half water, up to the mark.\n\n- Let it stand for an hour, cold.\n- Boil it once and pour it away.\n- Boil clear water twice.\n\nDoes it still not switch off by itself? Then it is **faulty**: stop using it and tell us.',
      ),
      written(
        'es',
        '¿Cómo quito la cal del hervidor?',
        'Mitad vinagre, mitad agua, hasta la marca.\n\n- Déjelo una hora, en frío.\n- Hiérvalo una vez y tírelo.\n- Hierva agua limpia dos veces.\n\n¿Sigue sin apagarse solo? Entonces tiene un **defecto**: deje de usarlo y díganoslo.',
      ),
    ],
  },
]

/** Puts them into the store of the demo, published, each with an owner. */
export async function writeDemoAnswers({ database, now }: Platform, storeId: string): Promise<void> {
  const store = await storeById(database, storeId)
  if (!store) throw new Error('The store of the demo is not there.')
  const { people, categories, settings } = store
  const at = now()
  const today = Temporal.PlainDate.from(dayOf(at, settings.timeZone))
  const ownerOf = (name: string) => people.staff.find(({ displayName }) => displayName === name)?.id ?? ''
  await database.write(async (writer) => {
    for (const { category, owner, reviewInDays, ...answer } of demoAnswers)
      await writeAnswer({ database }, writer, {
        doneBy: null,
        ...answer,
        storeId,
        state: 'PUBLISHED',
        categoryId: categories.find(({ names }) => names.en === category)?.id,
        ownerId: ownerOf(owner),
        reviewOn: today.add({ days: reviewInDays }).toString(),
        timeZone: settings.timeZone,
        at,
      })
  })
}
