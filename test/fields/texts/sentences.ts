import fc from "fast-check";

/** Sentences as shops, clinics and banks write them, put together of parts: thousands in each language. */
export function sentences(): fc.Arbitrary<string> {
  const sentence = fc.oneof(...LANGUAGES.map(({ openings, middles, ends }) => joined(openings, middles, ends)), odds());
  return fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
}

interface Language {
  readonly openings: readonly string[];
  readonly middles: readonly string[];
  readonly ends: readonly string[];
}

/** `@` stands for something that was put in. */
const LANGUAGES: readonly Language[] = [
  {
    openings: [
      "Hi @,",
      "Hello @!",
      "Dear @,",
      "Dear Mr. @:",
      "Thanks @ -",
      "@,",
      "Reminder:",
      "Good news, @!",
      "FREE:",
    ],
    middles: [
      "your order @ is ready.",
      "your code is @ (valid 5 min).",
      "save @ today with code @",
      "pay @ by 5/12 or @ later;",
      "see you at @ on @",
      "track it: @",
      "the file is at @",
      "the limit was left undefined for now, and the rest is null and void.",
      "an undefined period is too long.",
      "Tom & Jerry, R&D and Q&A",
    ],
    ends: ["Thanks!", "Reply STOP to opt out.", "T&C apply", "- Team @", "@", "<3", "Call @.", ":-)"],
  },
  {
    openings: ["Hallo @,", "Guten Tag @,", "Sehr geehrte Frau @,", "Liebe @,", "Info:", "@:", "„@“:"],
    middles: [
      "Ihre Bestellung @ ist da.",
      "Ihr Code lautet @.",
      "sparen Sie @ mit @",
      "wir sehen uns um @ am @",
      "heute null Euro Versand",
      "es sind null Grad.",
      "das Spiel endete drei zu null;",
      "die Größe: @",
    ],
    ends: ["Danke!", "Ihr Team @", "Mit freundlichen Grüßen", "@", "Tel. @", "MfG & bis bald"],
  },
  {
    openings: ["Bonjour @,", "Cher @ :", "Chère Mme @,", "Rappel :", "«@» :", "Salut @ !"],
    middles: [
      "votre commande @ est prête.",
      "votre code : @",
      "économisez @ !",
      "rendez-vous à @ le @",
      "c’est match nul ;",
    ],
    ends: ["Merci !", "À bientôt", "L’équipe @", "@", "Tél. @"],
  },
  {
    openings: ["Hola @,", "¡Hola!", "Estimada Sra. @:", "Aviso:", "Buenos días, @."],
    middles: [
      "su pedido @ está listo.",
      "su código es @.",
      "¡ahorre @ hoy!",
      "nos vemos a las @ el @",
      "el contrato es nulo.",
    ],
    ends: ["¡Gracias!", "El equipo @", "@", "Tel. @"],
  },
  {
    openings: ["Xin chào @,", "Kính gửi @,", "Chào bạn,", "Nhắc nhở:"],
    middles: ["đơn hàng @ đã sẵn sàng.", "mã của bạn là @.", "giảm @ hôm nay!", "hẹn gặp lúc @ ngày @", "xem @"],
    ends: ["Cảm ơn!", "Trân trọng", "@", "ĐT @"],
  },
  {
    openings: ["नमस्ते @,", "प्रिय @,", "सूचना:"],
    middles: ["आपका ऑर्डर @ तैयार है।", "आपका कोड @ है।", "आज @ बचाएं!", "@ बजे मिलते हैं", "देखें @"],
    ends: ["धन्यवाद!", "@", "टीम @"],
  },
  {
    openings: ["Здравствуйте, @!", "Уважаемая @,", "«@»:", "Привет @"],
    middles: ["ваш заказ @ готов.", "код: @", "скидка @ до @", "ждём вас в @"],
    ends: ["Спасибо!", "Команда @", "Тел. @", "@"],
  },
  {
    openings: ["您好 @，", "【@】", "尊敬的@："],
    middles: ["您的订单@已发货。", "验证码：@", "优惠@", "详情 @"],
    ends: ["谢谢！", "@", "退订回T"],
  },
  {
    openings: ["こんにちは、@さん。", "【@】", "@様"],
    middles: ["コードは@です。", "ご注文「@」を発送しました。", "@まで有効"],
    ends: ["よろしくお願いします。", "@", "詳細：@"],
  },
  {
    openings: ["مرحبا @،", "عزيزي @،", "تنبيه:"],
    middles: ["طلبك @ جاهز.", "رمزك هو @", "خصم @ اليوم!", "انظر @"],
    ends: ["شكرا!", "فريق @", "@"],
  },
  {
    openings: ["Olá @,", "Prezada @:", "Ciao @,", "Merhaba @,", "Cześć @!", "Halo @,", "Beste @,", "Hej @,"],
    middles: ["o pedido @ está pronto.", "il codice è @.", "kodunuz @.", "rabat @ do @", "kode Anda @", "uw code is @"],
    ends: ["Obrigado!", "Grazie @", "Teşekkürler", "Dziękujemy!", "@", "Met vriendelijke groet"],
  },
];

/** Values to put in: names, prices, discounts, times, links, paths, codes. */
const VALUES: readonly string[] = [
  ..."Jane|Müller|Nan|José|Nguyễn|अमित|O'Brien|Anne-Marie|AT&T|H&M|C&A|Null".split("|"),
  ..."$5|$ 10.50|US$20|€15|15 €|₹1,500|Rs. 500|INR 200|£3|500.000₫|0|-5|1.5".split("|"),
  ..."20%|20 %|20%OFF%|20 %OFF%|100%ig|5%-10%|{SAVE10}|{X}|[NEW]|(code)|#123|#sale|A#1|*bold*".split("|"),
  ..."10:30|10h30|10.30 Uhr|5 PM|1/2/2030|2030-01-31|31.1.|12 & 13|a<b|x > y".split("|"),
  ..."https://example.com/a?b=1&c=2|https://wa.me/919988221100?text=Hi%0AThere|www.example.com/%E0%A4%A8|bit.ly/3xY#z".split(
    "|",
  ),
  ..."https://example.com/caf%C3%A9|https://example.com/?q=%D0%BF%D1%80&lt=1|jane@example.com|<jane@example.com>".split(
    "|",
  ),
  ..."C:\\new folder\\notes.txt|D:\\temp\\new|\\\\srv\\news|docs\\notes.txt|~\\names".split("|"),
  ..."747977|+91 99882 21100|(202) 555-0147|ABC-123|X_Y|a_b|1*2|N/A|n/a|None|nil".split("|"),
];

const value = fc.constantFrom(...VALUES);

function joined(...parts: readonly (readonly string[])[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.tuple(...parts.map((choices) => fc.constantFrom(...choices))),
      fc.array(value, { minLength: 6, maxLength: 6 }),
    )
    .map(([chosen, values]) => {
      let next = 0;
      return chosen.join(" ").replace(/@/g, () => values[next++ % values.length] ?? "");
    });
}

/** Values one behind the other, as in a table. */
function odds(): fc.Arbitrary<string> {
  return fc.array(value, { minLength: 1, maxLength: 4 }).map((values) => values.join(" "));
}
