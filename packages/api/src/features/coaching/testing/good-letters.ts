/** Letters as a good colleague writes them, each with what it answers. None of them deserves a word of advice. */
import type { AnsweredComplaint } from '../letter.ts'

export interface Letter extends Partial<AnsweredComplaint> {
  text: string
}

const kettle = {
  customerName: 'Maria Ionescu',
  description: 'The kettle arrived with a cracked lid. I need it for a birthday on Saturday.',
  subject: ['Copper kettle 1.7 l', 'A-1001'],
}
const washer = {
  customerName: 'John O’Neill',
  description: 'Since Monday the washing machine leaks and there is water all over the kitchen floor.',
  subject: ['Bosch Serie 6 WGG244'],
}
const later = { isFirstReply: false }

export const goodEnglish: Letter[] = [
  {
    ...kettle,
    text: `Dear Maria,

we are sorry your kettle arrived with a cracked lid. Thank you for telling us, and for the photo.

A new one leaves our warehouse today and reaches you on Thursday by 18:00, so it is there before the birthday. You can keep the cracked one; you need not send anything back.

Ana Pop`,
  },
  {
    ...washer,
    text: `Good morning Mr O'Neill,

I'm sorry about the water on your kitchen floor. Please turn the tap off until our engineer has been. Mihai comes tomorrow between 9:00 and 11:00 and brings a new door seal for your Bosch WGG244. If the floor is damaged, we pay for that too.

Thanks for letting us know so quickly.

Ana`,
  },
  {
    customerName: 'Li Wei',
    description: 'Charged twice for one order. 49.90 left my account two times.',
    subject: ['A-2207'],
    text: `Hello Li Wei,

thank you for writing. You are right: 49.90 was charged twice for order A-2207. I apologise for that; it was our mistake, not yours.

We sent the second amount back to your card at 10:20 today. Your bank shows it by Friday. If it is not there by then, reply to this message and I will look into it myself.

Kind regards
Ion Marin`,
  },
  {
    customerName: 'Fatima El Amrani',
    description: 'The driver was rude and threw my parcel over the fence.',
    text: `Dear Mrs El Amrani,

Nobody should have their parcel thrown over a fence, and nobody should be spoken to like that. I am sorry that it happened to you.

I speak with the driver and with his supervisor tomorrow morning, and I call you at 14:00 to tell you what came of it. Is the vase inside still whole? A word from you is enough; you do not have to prove anything.

Thank you for telling us about this.

Elena Dinu`,
  },
  {
    customerName: 'Tom Baker',
    description: 'The chairs wobble. Two of the four have legs of different length.',
    text: `Hi Tom,

thanks for your message, and sorry about the wobbling chairs. Two of four is not what you paid for.

There are two ways to put it right, and you choose: we send two new chairs, which reach you by 4 December, or we take a quarter off the price and you have it back by Monday. Which would you prefer?

Best wishes
Dana`,
  },
  {
    customerName: 'Agnes Müller',
    description: 'I ordered a blue coat, size 40, and received a grey one.',
    text: `Dear Agnes,

you ordered a blue coat and a grey one came. We are sorry; somebody here took the wrong box, and we have changed the labels so that the colours are told apart at a glance.

The blue coat in size 40 goes out this afternoon and arrives on Wednesday. The courier takes the grey one along, so there is nothing for you to carry.

We appreciate that you wrote to us first.

Warm regards, Ana`,
  },
  {
    ...kettle,
    ...later,
    text: `Dear Maria,

your new kettle left today. It arrives on Thursday by 18:00, and I will write again on Friday morning to ask whether all is well.

Ana`,
  },
  {
    ...washer,
    isFirstReply: false,
    isKeptWaiting: true,
    text: `Dear John,

we promised to write by noon yesterday and did not. I am sorry that you had to wait.

The part for your washing machine came in this morning. The engineer can be with you tomorrow at 8:30. If another time suits you better, tell me which one and I will arrange it.

Ion`,
  },
  {
    customerName: 'Priya Raman',
    description: 'My refund has not arrived although you confirmed it three weeks ago.',
    isKeptWaiting: true,
    text: `Dear Priya,

you have waited three weeks for your refund, and that is far too long. I apologise, for the wait and for our silence.

I have looked at it myself: the transfer was returned because the account number had a digit too few in our records. Could you send me the number once more? The money then leaves within two hours, and you get 10 euros from us for the delay.

Thank you for your patience so far.

Elena Dinu, head of customer care`,
  },
  {
    customerName: 'Peter Novak',
    description: 'The vacuum cleaner stopped after 3 years. I want a free repair.',
    text: `Dear Mr Novak,

thank you for writing to us, and I am sorry that your vacuum cleaner has stopped.

I have looked at what the law and our own warranty give you: both cover two years, and yours was bought three years and four months ago. So the repair is not free. Here is what we can still do: we look at it without charge, tell you the price by 27 November at the latest, and you decide then. The usual cause is a worn brush, which costs 12 euros.

If you see it differently, Elena Dinu reviews our answer; write to her by 31 December.

Yours sincerely
Ana Pop`,
  },
  {
    customerName: 'Sofia Rossi',
    description: 'I found glass in the jar of honey. My son almost ate it!!',
    text: `Dear Ms Rossi,

I am glad your son is well, and deeply sorry that there was glass in our honey. Thank you for stopping and for telling us at once.

You wrote: “My son almost ate it!!” We take that as seriously as you do. We took every jar of that batch off our shelves at 9:40 this morning, and the laboratory gives us its result on Tuesday. I call you that day at 17:00.

Please keep the jar closed; a courier collects it tomorrow before noon. You get your money back today.

Radu Stan, manager`,
  },
  {
    customerName: 'Ahmed Khan',
    description: 'Your website does not let me change the delivery address.',
    text: `Good afternoon Ahmed,

Sorry that the website kept you from changing your address. I have put the new address into your order by hand just now, so the parcel goes to 14 Mill Lane and arrives on 28 November.

We do not know yet why the page failed; Mihai is looking into it and we tell you by Friday 12:00.

Thank you for the hint, it helps everybody after you.

Ion`,
  },
]

const tetera = {
  locale: 'es',
  customerName: 'María García',
  description: 'El hervidor llegó con la tapa rota. Lo necesito para el cumpleaños del sábado.',
  subject: ['Hervidor de cobre', 'A-1001'],
}

export const goodSpanish: Letter[] = [
  {
    ...tetera,
    text: `Estimada María:

Sentimos mucho que el hervidor le llegara con la tapa rota. Gracias por avisarnos y por la foto.

Hoy mismo sale uno nuevo y lo recibe el jueves antes de las 18:00, a tiempo para el cumpleaños. No hace falta que devuelva el roto.

Un saludo,
Ana Pop`,
  },
  {
    locale: 'es',
    customerName: 'Juan Pérez',
    description: 'Desde el lunes la lavadora pierde agua y la cocina está inundada.',
    text: `Buenos días, señor Pérez:

Lamento lo del agua en su cocina. Por favor, cierre el grifo hasta que pase nuestro técnico: Mihai va mañana entre las 9:00 y las 11:00 con una goma nueva para la lavadora. Si el suelo se ha dañado, también lo pagamos nosotros.

Gracias por decírnoslo tan deprisa.

Ana`,
  },
  {
    locale: 'es',
    customerName: 'Lucía Romero',
    description: 'Me han cobrado dos veces el mismo pedido, 49,90 euros.',
    subject: ['A-2207'],
    text: `Hola, Lucía:

Tiene razón: le cobramos dos veces el pedido A-2207. Le pido disculpas; el error fue nuestro.

A las 10:20 le hemos devuelto el segundo cobro a su tarjeta y lo verá en su cuenta antes del viernes. Si no fuera así, respóndame a este mensaje y lo miro yo misma.

Muchas gracias por contárnoslo.

Elena Dinu`,
  },
  {
    locale: 'es',
    customerName: 'Carmen Ruiz',
    description: 'El repartidor fue muy maleducado y tiró el paquete por encima de la valla.',
    text: `Estimada señora Ruiz:

A nadie se le debería tirar un paquete por encima de la valla ni hablarle así. Siento que le haya pasado.

Mañana por la mañana hablo con el repartidor y con su supervisora, y a las 14:00 la llamo para contarle el resultado. ¿Está entero el jarrón?

Le agradezco que nos lo haya contado.

Elena Dinu`,
  },
  {
    locale: 'es',
    customerName: 'Pablo Díaz',
    description: 'Las sillas cojean. Dos de las cuatro tienen patas de distinto largo.',
    text: `Hola, Pablo:

Gracias por su mensaje. Sentimos que las sillas cojeen: no es lo que usted pagó.

Hay dos maneras de arreglarlo y elige usted: le mandamos dos sillas nuevas, que llegan el 4 de diciembre, o le devolvemos la cuarta parte del precio antes del lunes. ¿Qué prefiere?

Un cordial saludo,
Dana`,
  },
  {
    locale: 'es',
    customerName: 'Inés Ortega',
    description: 'Pedí un abrigo azul de la talla 40 y me ha llegado uno gris.',
    text: `Buenas tardes, Inés:

Pidió un abrigo azul y le llegó uno gris. Lo sentimos; aquí alguien cogió la caja equivocada y ya hemos cambiado las etiquetas para que los colores se distingan de un vistazo.

El abrigo azul sale esta tarde y llega el miércoles. El mensajero se lleva el gris, así que no tiene que ir a ningún sitio.

Gracias por escribirnos.

Ana`,
  },
  {
    ...tetera,
    ...later,
    text: `Buenos días, María:

Su hervidor nuevo ha salido hoy y llega el jueves antes de las 18:00. El viernes por la mañana le escribo para saber si todo está bien.

Ana`,
  },
  {
    locale: 'es',
    customerName: 'Juan Pérez',
    description: 'La lavadora pierde agua.',
    isFirstReply: false,
    isKeptWaiting: true,
    text: `Estimado Juan:

Le prometimos noticias ayer a mediodía y no se las dimos. Siento haberle hecho esperar.

La pieza de su lavadora ha llegado esta mañana y el técnico puede ir mañana a las 8:30. Si le viene mejor otra hora, dígame cuál.

Ion`,
  },
  {
    locale: 'es',
    customerName: 'Andrés Molina',
    description: 'La aspiradora se paró a los tres años. Quiero una reparación gratis.',
    text: `Estimado señor Molina:

Gracias por escribirnos; siento que su aspiradora se haya parado.

He mirado lo que le dan la ley y nuestra garantía: las dos cubren tres años, y la suya tiene tres años y cuatro meses. Por eso la reparación no es gratuita. Esto sí podemos hacerlo: la revisamos sin coste, le decimos el precio antes del 27 de noviembre y usted decide. Lo más frecuente es un cepillo gastado, que cuesta 12 euros.

Si no está de acuerdo, Elena Dinu revisa nuestra respuesta; puede escribirle hasta el 31 de diciembre.

Ana Pop`,
  },
  {
    locale: 'es',
    customerName: 'Sofía Navarro',
    description: 'He encontrado un cristal en el tarro de miel. ¡¡Mi hijo casi se lo come!!',
    text: `Estimada Sofía:

Me alegra que su hijo esté bien y lamento de verdad que hubiera un cristal en nuestra miel. Gracias por avisar enseguida.

Nos escribió: «¡¡Mi hijo casi se lo come!!» Nos lo tomamos tan en serio como usted. A las 9:40 retiramos todos los tarros de ese lote, y el martes tenemos el resultado del laboratorio. Ese día la llamo a las 17:00.

Guarde el tarro cerrado, por favor: un mensajero lo recoge mañana antes de mediodía. Hoy le devolvemos el dinero.

Radu Stan, gerente`,
  },
  {
    locale: 'es-MX',
    customerName: 'Diego Flores',
    description: 'La página no me deja cambiar la dirección de entrega.',
    text: `Buenas tardes, Diego:

Disculpe que la página no le dejara cambiar la dirección. Acabo de ponerla a mano en su pedido, así que el paquete va a la calle Molino 14 y llega el 28 de noviembre.

Todavía no sabemos por qué falló la página; Mihai lo está mirando y se lo contamos antes del viernes a las 12:00.

Gracias por avisarnos: ayuda a todos los que vienen detrás.

Ion`,
  },
]

export const goodOthers: Letter[] = [
  {
    locale: 'ro',
    customerName: 'Maria Ionescu',
    description: 'Fierbătorul a sosit cu capacul crăpat. Am nevoie de el sâmbătă, la o aniversare.',
    text: `Stimată doamnă Ionescu,

Ne pare rău că fierbătorul a ajuns cu capacul crăpat. Vă mulțumim că ne-ați spus și pentru fotografie.

Astăzi vă trimitem unul nou, care ajunge joi până la ora 18:00, înainte de aniversare. Pe cel crăpat îl puteți păstra.

Ana Pop`,
  },
  {
    locale: 'ro',
    customerName: 'Andrei Munteanu',
    description: 'Mașina de spălat curge de luni și am apă în toată bucătăria.',
    text: `Bună ziua, domnule Munteanu,

Îmi pare rău pentru apa din bucătărie. Vă rog să închideți robinetul până vine tehnicianul nostru: Mihai ajunge mâine între 9:00 și 11:00, cu o garnitură nouă pentru mașina de spălat. Dacă podeaua este afectată, plătim noi și asta.

Mulțumesc că ne-ați anunțat imediat.

Ana`,
  },
  {
    locale: 'ro',
    customerName: 'Ioana Radu',
    description: 'Mi-ați luat banii de două ori pentru aceeași comandă.',
    text: `Dragă Ioana,

Aveți dreptate: am încasat banii de două ori pentru aceeași comandă. Vă cerem scuze, greșeala este a noastră.

Suma a plecat înapoi spre cardul dumneavoastră azi la 10:20 și o vedeți în cont până vineri. Dacă nu apare, scrieți-mi și mă ocup eu.

Vă mulțumim pentru mesaj.

Elena Dinu`,
  },
  {
    locale: 'ro',
    customerName: 'Andrei Munteanu',
    description: 'Mașina de spălat curge.',
    isFirstReply: false,
    isKeptWaiting: true,
    text: `Bună dimineața, domnule Munteanu,

V-am promis un răspuns ieri la prânz și nu l-ați primit. Îmi pare rău că ați așteptat.

Piesa a sosit în această dimineață, iar tehnicianul poate veni mâine la 8:30. Vă convine ora?

Ion`,
  },
  {
    locale: 'el',
    customerName: 'Ελένη Παπαδοπούλου',
    description: 'Ο βραστήρας ήρθε με ραγισμένο καπάκι. Τον χρειάζομαι το Σάββατο.',
    text: `Αγαπητή κυρία Παπαδοπούλου,

Λυπούμαστε που ο βραστήρας ήρθε με ραγισμένο καπάκι. Σας ευχαριστούμε που μας το είπατε και για τη φωτογραφία.

Σήμερα φεύγει ένας καινούργιος και θα τον έχετε την Πέμπτη έως τις 18:00. Τον ραγισμένο μπορείτε να τον κρατήσετε.

Άννα Ποπ`,
  },
  {
    locale: 'el',
    customerName: 'Νίκος Αντωνίου',
    description: 'Το πλυντήριο χάνει νερό από τη Δευτέρα και η κουζίνα πλημμύρισε.',
    text: `Καλημέρα κύριε Αντωνίου,

Ζητώ συγγνώμη για τα νερά στην κουζίνα σας. Ο τεχνικός μας έρχεται αύριο από τις 9:00 έως τις 11:00 με καινούργιο λάστιχο για το πλυντήριο. Αν έπαθε ζημιά το πάτωμα, την πληρώνουμε εμείς.

Ευχαριστώ που μας ειδοποιήσατε αμέσως.

Άννα`,
  },
  {
    locale: 'el',
    customerName: 'Νίκος Αντωνίου',
    description: 'Το πλυντήριο χάνει νερό.',
    isFirstReply: false,
    isKeptWaiting: true,
    text: `Καλησπέρα κύριε Αντωνίου,

Σας υποσχεθήκαμε νέα χθες το μεσημέρι και δεν τα είχατε. Συγγνώμη που περιμένατε.

Το ανταλλακτικό ήρθε σήμερα το πρωί και ο τεχνικός μπορεί να έρθει αύριο στις 8:30. Σας βολεύει;

Γιάννης`,
  },
  {
    locale: 'ru',
    customerName: 'Мария Иванова',
    description: 'Чайник пришёл с треснувшей крышкой. Он нужен мне к субботе.',
    text: `Здравствуйте, Мария!

Нам очень жаль, что чайник пришёл с треснувшей крышкой. Спасибо, что написали и прислали фото.

Новый чайник мы отправляем сегодня, он будет у вас в четверг до 18:00. Старый возвращать не нужно.

Анна Поп`,
  },
  {
    locale: 'ru',
    customerName: 'Иван Петров',
    description: 'С понедельника течёт стиральная машина, вся кухня в воде.',
    text: `Добрый день, Иван Сергеевич.

Простите за воду на вашей кухне. Мастер приедет завтра с 9:00 до 11:00 и привезёт новую прокладку для стиральной машины. Если пострадал пол, ремонт оплатим мы.

Благодарим, что сообщили сразу.

Анна`,
  },
  {
    locale: 'ru',
    customerName: 'Иван Петров',
    description: 'Течёт стиральная машина.',
    isFirstReply: false,
    isKeptWaiting: true,
    text: `Добрый вечер, Иван!

Мы обещали написать вчера до полудня и не написали. Извините, что заставили вас ждать.

Деталь пришла сегодня утром, мастер может приехать завтра в 8:30. Вам удобно?

Ион`,
  },
]
