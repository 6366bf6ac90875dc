/** Texts with something in them that nobody was meant to read, by the code of the warning. One a line. */
export const PLACEHOLDERS: readonly string[] = `
Hello {{1}}
{{first_name}}, your order {{2}}
Hi {{ name }}, hi {{{name}}}, hi {{customer.name}}, {{#if x}}
Hi {{नाम}}
Hi {{first_name}
{#var#} is your OTP
Dear {#alphanumeric#}, {#numeric#}
Your OTP is ##OTP##
##नाम##
Hi \${name}
Hi \${user.name ?? "you"}
Hi #{name}
Hi <%= x %>
Hi <%name%>
{% if paid %}Thanks{% endif %}
Hi %NAME%
%FIRST_NAME%, welcome
Hi %%FirstName%%
Hi %name%!
(%CODE%)
https://example.com/?n=%NAME%
Hi [[name]]
[[First Name]], hello
Hi *|FNAME|*
Call <FIRST_NAME>
Dear <NAME>, your code is <OTP>
<first_name>, hello
Hi <CUSTOMER-NAME>
Hi undefined, your balance is NaN. [object Object]
Hi undefined
Hi undefined!
Hello undefined undefined,
Dear Mr undefined
undefined, your order is ready
undefined has sent you a message
Your order undefined has shipped
Your OTP is undefined
Your OTP is undefined.
Your code is undefined. Do not share it.
Your appointment is at undefined on undefined
Your appointment is undefined at 10:00
The balance is undefined.
Your mood is undefined
The total is: undefined
It was delivered undefined
Total: undefined
Total: Rs undefined
Total: $undefined
Order #undefined is ready
ORD-undefined is ready
Thanks for shopping with undefined.
Order from undefined has shipped
Delivered by undefined today
Hi Janeundefined,
undefinedundefined
Thank you, undefined
Hola undefined, tu pedido undefined está listo
Ihr Code ist undefined.
Ihre Bestellung undefined ist da
Bonjour undefined !
Xin chào undefined, mã là 5
नमस्ते undefined, आपका ऑर्डर
https://example.com/?id=undefined
Hi Undefined,
Your event "undefined" starts
a undefined message
Your balance is NaN
Balance: $NaN
Balance: ₹NaN
You have NaN points
Date: NaN-NaN-NaN
Due on NaN/NaN/NaN at NaN:NaN
NaN% off
Total NaN.
Hi null
Hi null,
Dear null, your order
Dear Mr null
Hello null null
Hello, null!
Hallo null,
Liebe null
Sehr geehrter Herr null
Bonjour null
Hola null
Xin chào null
नमस्ते null
Name: null
Name: null, phone: null
Amount: null.
OTP=null
https://example.com/?id=null
Rs null
Rs. null is due
₹null
$null
€ null
INR null
Your booking is on Invalid Date
Your booking is on Invalid Date at 10:00
Due: Invalid Date
Invalid Date
Due on Invalid date
Due on Invalid DateTime
Invalid DateTime is your slot
Your plan is {first_plan_name}
Your order is {ORDER_ID}
Your code is %{code}
Your code is %(code)s
You owe %(amount)d
Items: [Ljava.lang.String;@15db9742
Booked for Invalid Date, see you
Hello info@example.com, you owe NaN
Total: 3NaN
See what remains: NaN
[object Object]
Hi [object Object],
[object Undefined] [object Promise]
Hi {{ first_name | default: "there" }}
Hi {{name
Hi ｛｛name｝｝
{ #var# } is your OTP
{#var# } is your OTP
Hi $!{name}
Hi {!Contact.FirstName},
Hi {!$User.FirstName}
Hi {$customer.name}
Hi {0}, your code is {1}
Your order {order_id} is ready
Your order [order_id] is ready
Your code is $otp_code
Hi <?= $name ?>
Hi <?php echo $name; ?>
Hi [% name %], [%first_name | friend%]
Hi «First_Name»
Hi %{name}, hi %(name)s
Hi %s, your code is %d
Hi %1$s
Hi %@
Your balance is #N/A
Total: #REF!
Total: #VALUE!
Hi #NAME?
Total: #DIV/0!
Summe: #WERT!
Hi {name},
Hi {firstName}
Dear [First Name],
Dear [Name]
Hello {NAME}
Hi <First Name>,
Hi <name>
Hi $name, hello
Hola {nombre},
Hallo {Vorname},
您好{姓名}
नमस्ते {नाम},
Hi (null),
Hi "null"
Hi <nil>
Hi <User object at 0x7f3c>
NULL
Dear NULL,
Name: NULL
Hi Jane null,
Dear Ms. Doe null:
مرحبا null،
שלום null
您好null，
こんにちは、null
こんにちはundefinedさん
안녕하세요 undefined님
안녕하세요 null님
(안녕하세요) null
আসসালামু আলাইকুম null
Γεια σας null,
Добрый день, null!
Уважаемый null!
สวัสดี null
Beste null,
Kære null
Sayın null
Cześć null,
Witaj null
Szanowny Panie null
Dzień dobry null,
Hei null,
Ahoj null,
Bună null,
Kedves null!
Habari null,
Kamusta null,
Zdravo null,
Yth. null,
Halo Kak null,
Kính chào quý khách null,
Khách hàng null
Chào ông null
nullさん、こんにちは
null様
null님 안녕하세요
您的余额为NaN元
残高はNaN円です
आपकाNaN
https://null/pay
Pay at https://undefined/pay
Call tel:undefined
Your order {orderId} has shipped
Use {PromoCode} today
Your table is booked for {date} at {time}.
Pay {amount} by {Date}: {link}
Your OTP: {OTP}
Thanks, {name}!
Ihr Termin, {Vorname}: {datum}
Tu cita es el {fecha}
{customer.phone} is your number
{first name}, your order
Reply to {FIRST_NAME}
Best wishes, [Your Name]
[COMPANY NAME] wishes you
Your OTP is [OTP]
See you on [date], at [Time].
Regards, <<Company Name>>
Regards, «First Name»
Hi %%First Name%%,
Hi %!s(MISSING), your code
Total: #NUM!
Nom: #NOM?
Total: #¡VALOR!
Total: #VALEUR!
Nombre: #N/D
function () { [native code] }
[Ljava.lang.String;@1b6d3586
`
  .split("\n")
  .filter((line) => line !== "");

export const PLACEHOLDER_LINES: readonly string[] = [
  "Name\nnull\nPhone",
  "Name\nnull,\nPhone",
  "Name\nnull ! \nPhone",
  "Hi\n  null  \n",
  "null",
  "Total:\nundefined",
];

/** In an email's body too, in spite of its markup. */
export const PLACEHOLDERS_IN_HTML: readonly string[] = `
<p>Hi {{name}}</p>
<p>Hi undefined,</p>
<p>Hi <b>undefined</b>, your order</p>
<td>undefined</td>
<td>null</td>
<p>Hi&nbsp;null,</p>
<p>Hi <strong>null</strong></p>
<p>Total: <b>NaN</b></p>
<p>Hi [object Object]</p>
<a href="https://example.com/{{id}}">x</a>
<a href="https://example.com/[object Object]">x</a>
<style>a{color:red}</style><p>Hi <%= x %></p>
<script>var a = {};</script><p>##OTP##</p>
<!-- comment --><p>%NAME%</p>
<p>Due on Invalid Date</p>
<p>Hi {!Contact.Name}, {first_name}</p>
<p>Hi <?= name ?></p>
<p>Hi «First_Name»</p>
<p>Hi ｛｛name｝｝</p>
<p>Total: <b>NULL</b></p>
<p>#N/A</p>
<p>Hi {Name},</p>
<p>Hi <b>{kunde}</b>,</p>
<p>Dear [Customer],</p>
<p>Hi&nbsp;$name,</p>
<p>Your order {orderId} is due on {date}</p>
<a href="undefined">Pay now</a>
<img src='null'>
`
  .split("\n")
  .filter((line) => line !== "");

export const HTML_ENTITIES: readonly string[] = `
Tom &amp; Jerry's Clinic
Tom&amp;Jerry
&lt;b&gt;Hi&lt;/b&gt;
It&#39;s ready, it&#x27;s ready
&quot;Hello&quot; &apos;Hi&apos;
5&nbsp;EUR, 5&#8364;, 5&euro;
Caf&eacute;, &Uuml;ber, Stra&szlig;e, &ntilde;, &ccedil;a, &agrave;
&hellip; &ndash; &mdash; &rsquo; &ldquo; &laquo; &bull; &middot; &copy; &reg; &trade; &deg;
https://example.com/?a=1&amp;b=2
&AMP; &NBSP;
&pound;5 &cent; &yen;
Caf\\u00e9 ole
Pay \\u20b9500 now
\\ud83d\\ude00 Hi
\\u0928\\u092E\\u0938
Hello%20World
Hi,%20your%20order
&#2344;&#2350;
5 &uarr; 6 &darr; &infin; &permil; &dagger; &ordm; &NewLine;
`
  .split("\n")
  .filter((line) => line !== "");

export const ESCAPED_LINE_BREAKS: readonly string[] = `
Hi,\\nThis is the message
Hi,\\n\\nThis is
Hello\\nWorld
Hello\\nworld
line one\\nline two
OTP: 123456\\nvalid for 5 min
Hi Jane\\r\\nyour order
Thanks!\\n
\\nHi
Hi,\\\\nThere
Hi \\n there
Hallo,\\nIhr Code: 5\\nDanke
Bonjour,\\nvotre commande
Hola\\n\\ntu pedido
Chào bạn,\\nđơn hàng
नमस्ते,\\nआपका
Hi%0AThere
Hi%0aThere
Hi,%0D%0AYour order
Hi%0Ahttps://example.com
Hi<br>there
Hi<br/>there
Hi<br />there
Hi<BR>THERE
Hi<br clear="all">there
Hi</br>there
https://example.com\\nThanks
See https://example.com/a\\nThanks
Price: 5\\n6
`
  .split("\n")
  .filter((line) => line !== "");
