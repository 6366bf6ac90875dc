/** Texts that people write on purpose, though they look a little like a mishap: no warning for any. One a line. */
export const ORDINARY_TEXTS: readonly string[] = `
Use code {SAVE10}
Use code {SAVE10} at {SHOP} until 5 pm
Enter {code} or [code] or (code) or <3
{a} {b} } { {{ }} {} [] [[ ]] ## $ $$ # % %% < <> & && \\ \\\\ * | *| |*
Save 20%OFF% today
Save 20 %OFF% today
Save 20% OFF today, 30% on %-deals
20 % und 30 % Rabatt, 50 %ige Reduktion
100%SURE% you like it
5 %_6 %_7
20 %, 30 %, 40 %
Nous offrons 20 % ou 30 %.
Solo 10%, 20% y 30%!
Giảm 20%, 30% hoặc 50%
20% छूट, 30% छूट
Open %APPDATA%\\Roaming and %TEMP%\\new
Pay $5, $10 or $15.50, US$20, $ 5
Order #12345, ticket #A-77, C# and F#
#sale #deal ##
Vote 1#2#3##4
AT&T; now
Q&A; R&D; B&B; H&M; M&M;
Salt&pepper; fish&chips; rock&roll; Dolce&Gabbana; Marks&Spencer;
Tom & Jerry; Tom&Jerry; you&me
a=1&b=2&lt=5&copy=3&amp=4
https://example.com/?a=1&b=2&copy=3&lt=4
R&D & Q&A & more
I <3 you, 1 < 2, 3 > 2, <- left, -> right, <> both
if a <B and c> d
Press <Enter>, then <Ctrl> and <Esc>
Press <ENTER> or <ESC>
Press <F5>
Reply <STOP> to opt out, <YES> to confirm or <NO>
SMS HELP<SPACE>ME to 12345, or REG<space>name<space>city
<AD> Sale starts today
<3 <3 <3
<https://example.com> and <jane@example.com> and <JANE@EXAMPLE.COM>
Use <b>bold</b>, <i>italics</i>, <B>BOLD</B>, <STRONG>loud</STRONG>
C:\\new folder
C:\\new folder\\next\\notes.txt
Copy it to C:\\Users\\nina\\new or D:\\n
Saved as C:\\temp\\new.pdf
\\\\srv\\news
Look at \\\\srv\\share\\notes\\new
Files are in \\\\nas01\\new
docs\\notes.txt, src\\node_modules\\x, ..\\new, .\\new, ~\\notes
Documents\\new
HKLM\\Software\\new
¯\\_(ツ)_/¯ \\o/ /\\/\\
a\\b, a \\ b, 5\\6
https://wa.me/919988221100?text=Hi%0AThere
wa.me/919988221100?text=Hi%0AThere
http://api.whatsapp.com/send?phone=1&text=a%0D%0Ab
sms:+919988221100?body=Hi%0AThere
mailto:jane@example.com?body=Hi%0AThere
www.example.com/a%0Ab
example.com/search?q=a%0ab
https://example.com/caf%C3%A9
https://example.com/my%20file and wa.me/1?text=Hi%20there
10%20 cotton, 5%20off, C:\\users\\ulla, D:\\utils, a\\under, \\u00 \\u
https://example.com/?q=%E0%A4%A8%E0%A4%AE
https://example.com/%D0%BF%D1%80/%D0%B8
example.com/?q=%AB%CD%EF
caf%C3%A9 and na%C3%AFve
undefined in maths
Division by zero is undefined.
Division by zero is undefined in maths
The slope of a vertical line is undefined, so there is none.
The tangent is undefined at 90 degrees
The term remains undefined and the scope is left undefined.
Postponed for an undefined period
Delayed by an undefined amount of time
The offer runs for undefined reasons
of undefined length and with undefined terms
There is something undefined about it
It leaves the limits undefined
These are the undefined terms of the contract.
Its undefined border
Undefined behaviour is fun
Undefined
undefined behaviour in C
undefined-behaviour sanitizer
The result was still undefined.
The mood is undefined today
It is left undefined
vague and undefined
mathematically undefined
The word "undefined" has nine letters
https://example.com/docs/undefined
https://en.wikipedia.org/wiki/NaN
https://en.wikipedia.org/wiki/Null
Write to null@example.com or undefined@example.com
undefined.com is a domain
What is NaN?
NaN is not a number
NaN means "not a number"
NaNoWriMo starts in November
Model 5-xNaN is here
The NaN value, and what returns NaN
Banana NANA nan Nan naan
Dear Nan, see you soon
Hi Nan
Hello Null, said Mr Null
Null and void
This contract is null and void.
The null hypothesis was rejected
unter null.
Es sind null Grad, minus null, Stunde null
Null Problem, null Bock
Das Spiel endete zwei zu null.
Das Spiel endete drei null.
Temperaturen um null Grad
Ergebnis: null Fehler
Spielstand: null zu null
Versandkosten: null Euro
Punkte: null Punkte
Hallo, null Euro Versandkosten heute!
Von null auf hundert
Nullnummer, annullieren, annulled, nullify, nullable
Der Wert liegt bei null Komma fünf
la partie est nulle, match nul
nulo, nula, anular
None, nil, nothing, N/A, n/a
Invalid Date formats are rejected.
Invalid date entered
Invalid date of birth
Invalid Date of Birth
Invalid date. Please enter another.
Invalid Date Format: please correct it
Error: Invalid date
You entered an invalid date.
We found an Invalid Date on your form
That is an Invalid Date, please correct it
The object of desire [object]
[object of desire]
[objects] [Object]
[1] [2] [3] and [sic], [link], [...]
[[1,2],[3,4]]
[ [ spaced ] ]
(a) {b} [c] <d>
5 * 3 | 2 and *bold* _italic_ ~struck~ *|*
Hi!!! ### wow ### ***
*** SALE *** ||| 50% ||| ***
"Quoted" 'text' “like” ‘this’
Meet at 10:30 @ Café #1 & bring $5 (50% of it)
1+1=2; 2<3; 3>2; a&b; a|b; a^b; ~a
Ihr Code lautet 123456. Gültig für 5 Min.
Votre code est 123456 : valable 5 min.
Su código es 123456; válido 5 min.
Mã của bạn là 123456.
आपका OTP 123456 है।
Ihre Bestellung #123 ist da: 20 % Rabatt & mehr!
R&amp
&c; &co; &x;
Hi {SAVE10}, {X} and [NEW]
Use code {code}, [code] or {promo}
Hello [NEW] arrivals, hi {SALE}
Thanks [link], see you [here]
See [my notes], [1], [a], [A_B] and {A_B}
Pay $5, $TSLA, $jane or US$name
Follow @first_name and @jane_doe, #black_friday #first_name
#SALE #VALUE for money! #NAME and #REF
«Bonjour» dit-il, «SAVE_ » et « A_B »
«Привет», «Газпром»
20%{SAVE}, 20 %(netto), 100%s, 5 %d, 20%!
50 % s nami, 5 % d'intérêt, 10 % @home
100%!(really)
https://example.com/?q=%d0%bf%D1%80&x=%s1
Hi None, dear None
STATUS: NULL AND VOID
NULL EURO, NULL PROBLEMO
HALLO NULL EURO
Liebe Jane, null Problem!
Hallo Jane null Euro Versand
Hi Jane, null and void
Hello (Jane), hi "Jane", dear <3
Hi <b>Jane</b>, <i>hello</i>
<brand> <brown> <break>
if (a < b) at 0x7f3c > c
<?> <? ?> <# #> </>
[%] [50%] [50% off] [20%, 30%]
5 %%, 10 %%= and %%[
$! $!! {! {!} {$} {$5} {#} {#1 {5}
{1}, {2} and {10}
Choose {red} or {blue}, {a, b} or {x | x > 0}
Use {SAVE_10}, {Save10} or {save10}
[Time] 10:00 [Date] 5 March [Place] Hall, on [day]
[object detected], [native], [Rename]
[Function] Hall B is booked
100%% sure %% really
<< SALE >> «Новинка» «rename »
Avengers: Infinity War
To infinity and beyond: Infinity Mall
Infinity Mall, Rs 500 at Infinity
1000 null Grad
#NUM is a hashtag, #N/V too, #VALOR
https://example.com/null and https://example.com/a/undefined/b
Ctrl&Tab; up&down; sun&star;
Уважаемые клиенты! Скидка 20 % до 31.12.
Здравствуйте, Иван! Ваш код: 1234.
Добрый день, ваш заказ №5 готов.
您好，您的验证码是123456，5分钟内有效。
【商店】您的订单{A1}已发货
こんにちは、田中さん。コードは「1234」です。
안녕하세요 김민수님, 인증번호는 [123456] 입니다.
[Web발신] 인증번호 123456
В ответ на ваш запрос пришло null
値が変わりました。次は null です
5 是 null
你是null吗
您好[微笑]，您的快递到了
你好[玫瑰]
Значение null недопустимо
쿠폰 [무료배송] 도착
مرحبا أحمد، رمزك هو 1234
שלום דוד, הקוד שלך 1234
สวัสดีคุณ สมชาย รหัส 1234
Merhaba Ayşe, kodunuz 1234 (%20 indirim)
Sayın Ayşe Yılmaz, %50 indirim! %5, %10'a varan
Cześć Anno, Twój kod: 1234. Rabat 20%!
Szia Anna! Kedves Ügyfelünk, 20% kedvezmény
Ahoj Jano, kód je 1234
Olá João, o código é 1234 [válido]
Gentile cliente, il codice è 1234.
Beste Jan, null punten en code 1234
Halo Budi, kode Anda 1234. Diskon s/d 50%
Kepada Yth. Bapak Budi, tagihan Rp50.000
প্রিয় গ্রাহক, আপনার কোড ১২৩৪
வணக்கம், உங்கள் குறியீடு 1234
`
  .split("\n")
  .filter((line) => line !== "");

/** The same for texts of several lines. */
export const ORDINARY_LINES: readonly string[] = [
  "undefined\tin maths",
  "Total: 5\nNull and void\nunter null.",
  "Hi Jane,\n\nyour order is here.\nThanks",
  "Hallo,\nnull Probleme!",
];

/** No warning for any in an email's body. */
export const ORDINARY_HTML: readonly string[] = `
<p>Hello</p><p>Line<br>break<br/>and &amp; &nbsp; &lt;b&gt;</p>
<P>HI</P><TABLE><TR><TD>x</TD></TR></TABLE><BR><CODE>x</CODE><TITLE>y</TITLE>
<table width="100%" bgcolor="#ffffff"><tr><td width="50%" style="width:50%;color:#fff">20%</td></tr></table>
<script>if (x === undefined || y === null) { z = "\${name}" + {{a}} + NaN; }</script><p>x</p>
<style>@media{a{b:url(%NAME%)}} [[x]] ##y##</style><p>x</p>
<SCRIPT>undefined</SCRIPT ><p>x</p>
<!-- {{comment}} undefined <%= x %> --><p>x</p>
<!--[if mso]><p>{{x}}</p><![endif]--><p>x</p>
<p>x</p><!-- unclosed {{x}}
<p>x</p><script>unclosed {{x}}
<a href="https://example.com/?q=%E0%A4%A8&amp;x=caf%C3%A9">caf&eacute;</a>
<a href="https://wa.me/919988221100?text=Hi%0AThere">x</a> C:\\new \\n
<input value="null" class="undefined" data-x="NaN"><p>x</p>
<p>Division by zero is undefined.</p><p>unter null.</p>
<p>undefined in maths</p>
<NAME>x</NAME><FIRST_NAME>
<p>{SAVE10} {code} [link]</p><a href="https://example.com/undefined">x</a><a href="undefined-behaviour.html">x</a>
`
  .split("\n")
  .filter((line) => line !== "");
