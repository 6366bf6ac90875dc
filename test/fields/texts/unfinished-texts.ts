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
[object Object]
Hi [object Object],
[object Undefined] [object Promise]
`
  .split("\n")
  .filter((line) => line !== "");

export const PLACEHOLDER_LINES: readonly string[] = [
  "Name\nnull\nPhone",
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
&#2344;&#2350;
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
https://example.com\\nThanks
See https://example.com/a\\nThanks
Price: 5\\n6
`
  .split("\n")
  .filter((line) => line !== "");
