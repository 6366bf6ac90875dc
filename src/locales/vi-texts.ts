/** Every text in Vietnamese, with the params of the English one. Not yet reviewed by a native speaker. */
export const VI_TEXTS = {
  "envelope.wrong_type": "Phần này của yêu cầu sai kiểu. Hãy đổi từ {actual} thành {expected}.",
  "envelope.json_string": "Phần thân yêu cầu vẫn là một chuỗi. Hãy phân tích bằng JSON.parse trước.",
  "envelope.unreadable": "Đọc yêu cầu bị lỗi. Hãy truyền dữ liệu thuần, không có getter hay proxy.",
  "envelope.no_messages": "Yêu cầu không có tin nhắn nào. Hãy thêm ít nhất một tin.",
  "envelope.missing_list": 'Yêu cầu không có danh sách "{key}". Hãy đặt các tin nhắn dưới khóa đó.',
  "envelope.other_channel":
    'Danh sách này chứa tin nhắn {actualChannel}, nhưng kênh là {expectedChannel}. Hãy đặt tin nhắn {expectedChannel} dưới khóa "{key}".',
  "envelope.unknown_channel": "Không biết kênh này. Hãy dùng một trong các kênh {channels}.",
  "envelope.too_many_messages":
    "Yêu cầu có {actualMessages} tin nhắn; giới hạn là {maxMessages}. Hãy chia thành nhiều yêu cầu.",
  "envelope.too_large":
    "Yêu cầu có {actualBytes} byte ở dạng JSON; giới hạn là {maxBytes}. Hãy chia thành nhiều yêu cầu.",
  "envelope.more_issues":
    "Số vấn đề được liệt kê: {maxIssues}; số vấn đề bị bỏ bớt: {count}. Hãy xử lý các vấn đề trong danh sách trước.",
  "envelope.root_wrapper":
    'Yêu cầu được bọc trong "root" như ở phiên bản 1.1 của API và đã được lấy ra. Hãy bỏ lớp bọc này.',

  "message.wrong_type": "Tin nhắn không thể có kiểu {actual}. Hãy truyền một đối tượng chứa các trường của kênh.",
  "message.unreadable": "Đọc tin nhắn này bị lỗi. Hãy truyền dữ liệu thuần, không có getter hay proxy.",
  "message.too_large":
    "Tin nhắn này có {actualBytes} byte ở dạng JSON; giới hạn là {maxBytes}. Hãy rút ngắn nội dung hoặc giảm tệp đính kèm.",

  "field.required": "Trường này là bắt buộc. Hãy điền vào.",
  "field.wrong_type": "Trường này sai kiểu. Hãy đổi từ {actual} thành {expected}.",
  "field.unknown": [
    "Ở đây không có trường này. Hãy xóa hoặc sửa lại tên trường.",
    'Ở đây không có trường này. Có phải ý bạn là "{suggestion}"?',
  ],
  "field.unsafe_key": "Khóa này có thể ghi đè phần bên trong của đối tượng (prototype pollution). Hãy xóa khóa này.",
  "field.unreadable": "Đọc trường này bị lỗi. Hãy truyền dữ liệu thuần, không có getter hay proxy.",
  "field.not_json": "JSON không thể chứa {actual}. Hãy thay bằng dữ liệu thuần hoặc xóa đi.",
  "field.too_deep": "Trường này lồng nhau sâu hơn {maxDepth} cấp. Hãy làm phẳng hoặc xóa đi.",
  "field.too_many_values": "Trường này chứa hơn {maxValues} giá trị. Hãy rút ngắn hoặc xóa đi.",
  "field.given_twice": 'Đây là tên cũ của "{name}", và "{name}" cũng đã có. Chỉ giữ lại "{name}".',
  "field.old_name": 'Đây là tên cũ của "{name}". Giá trị vẫn được dùng; từ nay hãy viết "{name}".',

  "text.blank": "Nội dung trống hoặc chỉ có ký tự không nhìn thấy. Hãy nhập nội dung.",
  "text.lone_surrogate":
    "Ký tự thứ {offset+1} không đầy đủ, có lẽ là một nửa biểu tượng cảm xúc bị cắt. Hãy xóa hoặc viết lại.",
  "text.control_character":
    "Nội dung có ký tự điều khiển, không thể gửi được. Hãy xóa ký tự thứ {offset+1}, {character}.",
  "text.line_break":
    "Tiêu đề phải nằm trên một dòng, nhưng ký tự thứ {offset+1} là dấu xuống dòng. Hãy thay bằng dấu cách.",
  "text.too_long": "Nội dung có {actualCodePoints} ký tự; giới hạn là {maxCodePoints}. Hãy rút ngắn.",
  "text.empty_body": "Email không có nội dung nhìn thấy được và sẽ đến trống. Nếu không đúng ý, hãy thêm nội dung.",
  "text.long":
    "Nội dung có {actualCodePoints} ký tự, nhưng hầu hết mẫu WhatsApp chỉ cho phép {maxCodePoints}. Hãy rút ngắn, trừ khi mẫu của bạn cho phép dài hơn.",
  "text.placeholder":
    "Từ ký tự thứ {offset+1}, nội dung giống một chỗ trống chưa điền hoặc một giá trị bị thiếu và sẽ được gửi nguyên như vậy. Hãy điền giá trị vào đó.",
  "text.html_entity":
    "Nội dung có một mã thoát như &amp; hoặc \\u00e9 ở ký tự thứ {offset+1}; người đọc sẽ thấy nguyên như đã viết. Hãy thay bằng chính ký tự mà nó biểu thị.",
  "text.escaped_line_break":
    "Nội dung có dấu xuống dòng bị viết thành chữ ở ký tự thứ {offset+1}; người đọc sẽ thấy nguyên như đã viết. Hãy xuống dòng thật.",
  "text.replacement_character":
    "Ký tự thứ {offset+1} thay cho một ký tự đã mất vì nội dung được đọc sai bảng mã. Hãy viết lại, hoặc đọc nội dung bằng UTF-8.",

  "phone_number.control_character":
    "Số điện thoại không được chứa ký tự điều khiển. Hãy xóa ký tự thứ {offset+1}, {character}.",
  "phone_number.unexpected_character":
    "Số điện thoại không được chứa {character} (ký tự thứ {offset+1}). Hãy xóa ký tự đó hoặc nhập lại số.",
  "phone_number.too_long":
    "Số điện thoại có {actualCharacters} ký tự; giới hạn là {maxCharacters}. Chỉ nhập một số duy nhất.",
  "phone_number.letters": "Số điện thoại không được chứa chữ cái. Chỉ dùng chữ số.",
  "phone_number.extension": "Tin nhắn không thể đến số máy lẻ. Hãy nhập số điện thoại không kèm số máy lẻ.",
  "phone_number.several": "Chỉ nhập một số điện thoại. Mỗi người nhận cần một tin nhắn riêng.",
  "phone_number.scientific_notation":
    "Số điện thoại ở dạng ký hiệu khoa học, như 9.2E+11, và đã mất chữ số. Hãy định dạng cột trong bảng tính là văn bản rồi nhập lại số.",
  "phone_number.fraction":
    "Số điện thoại không thể có phần thập phân. Hãy định dạng cột trong bảng tính là văn bản rồi nhập lại số.",
  "phone_number.whatsapp_id": "ID WhatsApp này không chứa số điện thoại. Hãy nhập số điện thoại.",
  "phone_number.unknown_country_code": [
    "Số điện thoại không bắt đầu bằng một mã quốc gia có thật. Hãy sửa các chữ số đầu, hoặc viết như +84 91 234 56 78.",
    "Đầu số điện thoại chỉ có dấu + hoặc đầu số gọi quốc tế như 00, không có cả hai. Hãy xóa {prefixDigits} chữ số đầu.",
  ],
  "phone_number.impossible_start": "Không có số điện thoại nào bắt đầu bằng 000. Hãy sửa các chữ số đầu.",
  "phone_number.impossible_length": [
    "Với {actualDigits} chữ số, số điện thoại này quá dài hoặc quá ngắn so với quốc gia của nó. Hãy thêm hoặc bớt chữ số, hoặc viết dấu + và mã quốc gia ở đầu.",
    "Sau đầu số gọi trong nước, như 0 hoặc 1, số này có {nationalDigits} chữ số: quá nhiều hoặc quá ít. Hãy thêm hoặc bớt chữ số.",
  ],
  "phone_number.national_without_country":
    "Số điện thoại không có mã quốc gia. Hãy viết dấu + và mã quốc gia ở đầu, ví dụ: +84 91 234 56 78.",
  "phone_number.kept_trunk_prefix":
    "Sau mã quốc gia, số điện thoại có số 0 hoặc một đầu số khác chỉ dùng khi gọi trong nước. Hãy bỏ đi, ví dụ: +84 91 234 56 78.",
  "phone_number.repeated_country_code":
    "Số điện thoại có mã quốc gia hai lần. Hãy bỏ bớt một lần, ví dụ: +84 91 234 56 78.",
  "phone_number.ambiguous_prefix":
    "Các chữ số đầu của số điện thoại này có thể hiểu theo hai cách. Thay vào đó hãy viết dấu + và mã quốc gia, ví dụ: +84 91 234 56 78.",
  "phone_number.refused": "Ứng dụng này không chấp nhận số điện thoại này. Hãy nhập số khác.",
  "phone_number.adapter_failed":
    "Không kiểm tra được số điện thoại: bộ chuyển đổi phoneNumbers bị lỗi hoặc không trả về chữ số. Hãy sửa bộ chuyển đổi.",
  "phone_number.invisible_character":
    "Số điện thoại chứa ký tự không nhìn thấy {character} (ký tự thứ {offset+1}). Ký tự này đã được bỏ đi.",
  "phone_number.spreadsheet":
    "Số điện thoại có phần do bảng tính thêm vào, như .0 hoặc dấu nháy đơn; phần đó đã được bỏ đi. Hãy định dạng cột là văn bản.",
  "phone_number.old_prefix":
    "Số của Mexico không còn số 1 sau mã quốc gia 52. Số 1 đã được bỏ đi; hãy lưu số không có số 1 này.",
  "phone_number.trunk_before_country_code":
    "Trước mã quốc gia, số điện thoại có số 0 hoặc một đầu số khác chỉ dùng khi gọi trong nước; phần đó đã được bỏ đi. Hãy viết số không có phần đó.",
  "phone_number.foreign":
    "Số điện thoại này được hiểu là số của nước khác. Nếu đúng vậy, hãy viết dấu + ở đầu; nếu không, hãy sửa các chữ số.",
  "phone_number.ambiguous":
    "Số điện thoại này được hiểu là số trong nước, nhưng các chữ số đầu cũng có thể là mã quốc gia. Nếu đúng vậy, hãy viết dấu + ở đầu.",
  "phone_number.not_mobile":
    "Số này không giống số di động của nước đó, nên SMS có thể không đến được; WhatsApp thì có thể. Nếu số sai, hãy sửa lại.",
  "phone_number.no_plus":
    "Các chữ số đầu của số điện thoại này được hiểu là mã quốc gia. Nếu đúng vậy, hãy viết dấu + ở đầu; nếu không, hãy thêm mã quốc gia.",

  "timestamp.control_character":
    "Ngày giờ không được chứa ký tự điều khiển hay ký tự không nhìn thấy. Hãy xóa ký tự thứ {offset+1}, {character}.",
  "timestamp.malformed":
    "Ngày giờ phải có dạng như 2030-01-31T09:30:00Z hoặc 2030-01-31T09:30:00+07:00. Hãy viết theo dạng đó, bằng chữ số và dấu gạch nối thường.",
  "timestamp.printed_date":
    "Đây là ngày do chương trình in ra cho người đọc. Hãy truyền chính Date đó hoặc toISOString() của nó, ví dụ: 2030-01-31T09:30:00Z.",
  "timestamp.unpadded":
    "Tháng, ngày, giờ và phút cần đủ hai chữ số. Hãy thêm số 0 trước một chữ số đơn, ví dụ: 2030-01-05T09:05:00Z.",
  "timestamp.date_only": "Thiếu giờ trong ngày. Hãy thêm giờ sau ngày, ví dụ: 2030-01-31T09:30:00Z.",
  "timestamp.no_such_date": "Ngày này không tồn tại. Hãy sửa tháng hoặc ngày.",
  "timestamp.no_such_time": "Giờ này không tồn tại: giờ đến 23, phút và giây đến 59. Hãy sửa lại.",
  "timestamp.minute_fraction": "Phút không thể có phần lẻ. Hãy viết giây sau dấu hai chấm, ví dụ: 09:30:15.",
  "timestamp.comma_fraction":
    "Phần lẻ của giây cần dấu chấm, không phải dấu phẩy. Hãy viết như 09:30:00.5, hoặc bỏ phần lẻ.",
  "timestamp.no_offset":
    "Giờ này thiếu độ lệch so với UTC. Hãy thêm Z cho giờ UTC, hoặc độ lệch như +07:00, ví dụ: 2030-01-31T09:30:00+07:00.",
  "timestamp.malformed_offset":
    "Sau giờ, hãy viết Z cho giờ UTC, độ lệch như +07:00 hay -05:00 với dấu gạch nối thường, hoặc múi giờ như [Asia/Ho_Chi_Minh]. Giờ từ 00 đến 23, không có AM hay PM.",
  "timestamp.zone_abbreviation":
    "Ở đây không được có tên viết tắt của múi giờ, vì tên như IST chỉ nhiều múi giờ. Chỉ viết độ lệch như +07:00, hoặc Z cho giờ UTC.",
  "timestamp.malformed_suffix":
    "Ngoặc vuông sau giờ phải chứa múi giờ rồi đến các thẻ, như [Asia/Ho_Chi_Minh][u-ca=iso8601]. Hãy sửa hoặc bỏ chúng.",
  "timestamp.several_zones":
    "Một thời điểm chỉ có nhiều nhất một múi giờ. Hãy giữ lại một múi giờ trong ngoặc vuông, như [Asia/Ho_Chi_Minh].",
  "timestamp.critical_annotation":
    'Ngoặc vuông chứa một thẻ được đánh dấu là bắt buộc bằng "!" nhưng không được biết ở đây. Hãy bỏ thẻ đó, hoặc bỏ dấu "!".',
  "timestamp.unknown_zone":
    "Múi giờ này không tồn tại. Hãy viết tên như Asia/Ho_Chi_Minh, UTC, hoặc độ lệch như +07:00.",
  "timestamp.zone_mismatch":
    "Độ lệch không phải là độ lệch của múi giờ trong ngoặc vuông vào thời điểm này. Hãy sửa hoặc bỏ độ lệch.",
  "timestamp.near_epoch":
    "Thời điểm từ năm 1970 đến tháng 3 năm 1973 thường do nhầm giây với mili giây. Hãy nhân số giây với 1000 trước khi tạo Date.",
  "timestamp.offset_too_large": "Độ lệch so với UTC không thể quá 18 giờ. Hãy sửa lại; ví dụ: +07:00.",
  "timestamp.skipped_local_time":
    "Giờ địa phương này không tồn tại vì đồng hồ được vặn tới qua giờ đó. Hãy chọn giờ khác, hoặc thêm độ lệch so với UTC như +07:00.",
  "timestamp.zone_before_1972":
    "Thời điểm trước năm 1972 phải ở giờ UTC, vì khi đó độ lệch địa phương còn có số giây lẻ. Hãy đổi sang giờ UTC và kết thúc bằng Z.",
  "timestamp.year_out_of_range": "Năm phải từ 0000 đến 9999. Hãy chọn ngày khác.",
  "timestamp.invalid_date": "Date này không hợp lệ: thời gian của nó là NaN. Hãy truyền một Date hợp lệ.",
  "timestamp.in_past":
    "Thời điểm này đã qua, nên tin nhắn có lẽ sẽ được gửi ngay. Nếu không đúng ý, hãy chọn thời điểm muộn hơn.",
  "timestamp.ambiguous_local_time":
    "Giờ địa phương này xảy ra hai lần vì đồng hồ được vặn lùi; lần trước đã được dùng. Nếu muốn lần sau, hãy thêm độ lệch so với UTC của nó, như +07:00.",
  "timestamp.fraction_cut": "Phần lẻ của giây đã bị cắt, vì tin nhắn được hẹn giờ đến từng giây. Hãy viết giây nguyên.",
  "timestamp.one_digit_seconds":
    "Giây chỉ có một chữ số và đã được thêm số 0 ở trước. Hãy viết hai chữ số, ví dụ: 09:30:05.",

  "email_address.control_character":
    "Địa chỉ email không được chứa ký tự điều khiển. Hãy xóa ký tự thứ {offset+1}, {character}.",
  "email_address.one_per_line":
    "Không được xuống dòng giữa các địa chỉ email. Trong cc và bcc, hãy đặt dấu phẩy giữa chúng; ở trường khác chỉ nhập một địa chỉ.",
  "email_address.mailto": 'Địa chỉ email không bắt đầu bằng "mailto:". Chỉ nhập địa chỉ, ví dụ: lan@example.com.',
  "email_address.several_addresses": "Chỉ nhập một địa chỉ email. Trong cc và bcc, hãy đặt dấu phẩy giữa các địa chỉ.",
  "email_address.display_name":
    "Ở đây không được có tên, nhãn và dấu ngoặc nhọn. Chỉ nhập địa chỉ email, ví dụ: lan@example.com.",
  "email_address.quotation_marks":
    "Địa chỉ email không được đặt trong dấu ngoặc, dấu nháy hay ký hiệu như *. Hãy xóa cả hai dấu.",
  "email_address.quoted_local_part":
    "Phần trước @ không được có dấu ngoặc kép. Hãy nhập địa chỉ không có dấu đó, ví dụ: lan@example.com.",
  "email_address.comment": "Địa chỉ email không được chứa dấu ngoặc đơn. Hãy xóa dấu ngoặc và nội dung bên trong.",
  "email_address.address_literal":
    "Phần sau @ phải là tên miền, không phải địa chỉ IP. Hãy nhập địa chỉ như lan@example.com.",
  "email_address.no_at_sign": [
    "Địa chỉ email cần có dấu @. Hãy nhập địa chỉ như lan@example.com.",
    "Địa chỉ email cần có dấu @, nhưng ký tự thứ {offset+1} là {character}, chỉ trông giống dấu đó. Hãy gõ lại @.",
  ],
  "email_address.several_at_signs":
    "Địa chỉ email chỉ có một dấu @, nhưng địa chỉ này có {atSigns}. Hãy xóa các dấu thừa.",
  "email_address.no_local_part": "Thiếu phần trước @. Hãy nhập đầy đủ địa chỉ, ví dụ: lan@example.com.",
  "email_address.no_domain": "Thiếu phần sau @. Hãy nhập đầy đủ địa chỉ, ví dụ: lan@example.com.",
  "email_address.blank":
    "Địa chỉ email không được có khoảng trắng. Hãy xóa ký tự thứ {offset+1}, {character}, và các từ xung quanh địa chỉ.",
  "email_address.invisible_character":
    "Địa chỉ email không được chứa ký tự không nhìn thấy {character}. Hãy xóa ký tự thứ {offset+1}, hoặc nhập lại địa chỉ.",
  "email_address.local_part_not_ascii":
    "Trước dấu @, máy chủ thư chỉ chấp nhận các chữ cái A đến Z, chữ số và một số ký hiệu. Hãy sửa ký tự thứ {offset+1}, {character}, hoặc nhập địa chỉ khác.",
  "email_address.local_part_character":
    "Địa chỉ email không được chứa {character} trước dấu @. Hãy xóa hoặc sửa ký tự thứ {offset+1}.",
  "email_address.local_part_dots":
    "Phần trước @ không được bắt đầu hay kết thúc bằng dấu chấm, hoặc có hai dấu chấm liền nhau. Hãy xóa dấu chấm thừa.",
  "email_address.local_part_too_long":
    "Phần trước @ có {actualOctets} ký tự; giới hạn là {maxOctets}. Hãy sửa địa chỉ hoặc nhập địa chỉ khác.",
  "email_address.domain_character":
    "Tên miền không được chứa {character} (ký tự thứ {offset+1}). Chỉ dùng chữ cái, chữ số, dấu gạch nối và dấu chấm.",
  "email_address.domain_underscore":
    "Phần sau @ không được có dấu gạch dưới. Thay vào đó hãy viết dấu gạch nối hoặc dấu chấm.",
  "email_address.domain_invisible_character":
    "Tên miền không được chứa ký tự không nhìn thấy {character}. Hãy xóa ký tự thứ {offset+1}, hoặc nhập lại địa chỉ.",
  "email_address.domain_not_international": [
    "Phần sau @ không phải là tên miền hợp lệ. Hãy sửa lại; ví dụ: lan@example.com.",
    "Tên miền không được chứa {character} (ký tự thứ {offset+1}). Chỉ dùng chữ cái, chữ số và dấu gạch nối.",
  ],
  "email_address.domain_dots":
    "Phần sau @ không được bắt đầu hay kết thúc bằng dấu chấm, hoặc có hai dấu chấm liền nhau. Hãy xóa dấu chấm thừa.",
  "email_address.domain_without_dot": "Phần sau @ chưa đầy đủ. Hãy viết đủ tên miền, ví dụ: example.com.",
  "email_address.domain_hyphen":
    "Không phần nào của tên miền được bắt đầu hay kết thúc bằng dấu gạch nối. Hãy xóa dấu gạch nối đó.",
  "email_address.domain_label_too_long":
    "Một phần của tên miền có {actualOctets} ký tự; giới hạn giữa hai dấu chấm là {maxOctets}. Hãy sửa tên miền.",
  "email_address.domain_all_digits": "Tên miền không thể kết thúc bằng một số. Hãy nhập địa chỉ như lan@example.com.",
  "email_address.too_long":
    "Địa chỉ email có {actualOctets} ký tự; giới hạn là {maxOctets}. Hãy nhập địa chỉ ngắn hơn.",
  "email_address.leading_apostrophe":
    "Địa chỉ email này bắt đầu bằng dấu nháy đơn, được gửi đi như một phần của địa chỉ. Nếu đó là dấu ngoặc, hãy xóa nó.",
  "email_address.mixed_scripts":
    "Tên miền trộn chữ Latinh với chữ của bảng chữ khác, {character} (ký tự thứ {offset+1}). Nếu không đúng, hãy gõ lại tên miền.",
  "email_address.duplicate":
    "Địa chỉ email này có nhiều lần trong danh sách và chỉ được giữ lại một lần. Hãy xóa các lần lặp lại.",

  "attachment.control_character":
    "Tên tệp không được chứa ký tự điều khiển. Hãy đổi tên tệp, bỏ ký tự thứ {offset+1}, {character}.",
  "attachment.bidi_control":
    "Ký tự thứ {offset+1} của tên tệp, {character}, đổi hướng viết, có thể che giấu loại tệp. Hãy đổi tên tệp, bỏ ký tự đó.",
  "attachment.path_in_name": "Tên tệp không được chứa thư mục. Chỉ nhập tên, ví dụ: hoadon.pdf.",
  "attachment.leading_dash": "Tên tệp không được bắt đầu bằng dấu gạch ngang. Hãy đổi tên tệp, ví dụ thành hoadon.pdf.",
  "attachment.quotation_mark": "Tên tệp không được chứa dấu ngoặc kép. Hãy đổi tên tệp, bỏ ký tự thứ {offset+1}.",
  "attachment.misread_name":
    'Tên tệp bị lỗi phông: UTF-8 đã được đọc như Latin-1. Hãy truyền tên gốc; multer và busboy cần tùy chọn defParamCharset: "utf8".',
  "attachment.long_name": "Tên tệp có {actualBytes} byte; giới hạn là {maxBytes}. Hãy rút ngắn.",
  "attachment.lone_surrogate":
    "Ký tự thứ {offset+1} không đầy đủ, có lẽ là một nửa biểu tượng cảm xúc bị cắt. Hãy xóa hoặc viết lại.",
  "attachment.nul_character":
    "Tệp văn bản không được chứa ký tự null. Hãy xóa ký tự thứ {offset+1}, hoặc truyền tệp dưới dạng byte.",
  "attachment.empty": "Tệp trống. Hãy đính kèm tệp có nội dung, hoặc bỏ tệp đính kèm này.",
  "attachment.invalid_base64":
    "Từ ký tự thứ {offset+1}, tệp không phải là base64 hợp lệ. Hãy mã hóa lại, hoặc truyền các byte của tệp.",
  "attachment.incomplete_base64":
    "Base64 của tệp bị cắt: nhóm cuối có {actualCharacters} trên 4 ký tự. Hãy mã hóa lại tệp.",
  "attachment.pad_bits":
    "Base64 của tệp có thể bị hỏng: ký tự thứ {offset+1} có các bit không thuộc byte nào. Hãy mã hóa lại tệp.",
  "attachment.spaces_in_base64":
    "Base64 của tệp có khoảng trắng ở ký tự thứ {offset+1}, có lẽ vì mất dấu cộng. Hãy mã hóa lại tệp, và viết + là %2B trong biểu mẫu và URL.",
  "attachment.stated_data_url":
    "Tệp là data URL, dù file_encoding_type ghi base64. Hãy bỏ file_encoding_type, hoặc chỉ truyền phần sau dấu phẩy.",
  "attachment.hexadecimal":
    "Tệp được viết bằng chữ số thập lục phân (hex), không phải base64. Hãy truyền các byte, hoặc mã hóa chúng thành base64.",
  "attachment.byte_numbers":
    "Tệp là chuỗi các số byte như 37,80,68. Hãy truyền chính các byte, hoặc mã hóa chúng thành base64.",
  "attachment.no_value": "Dữ liệu tệp chỉ là một từ như undefined hoặc [object Blob]. Hãy truyền các byte của tệp.",
  "attachment.location":
    "Dữ liệu tệp là đường dẫn hoặc URL, không phải chính tệp. Hãy đọc tệp và truyền các byte của tệp.",
  "attachment.half_data_url": "Data URL của tệp thiếu phần đầu. Hãy truyền cả data URL, hoặc chỉ phần sau dấu phẩy.",
  "attachment.quoted_base64":
    "Base64 của tệp nằm trong dấu ngoặc kép, có thể sau chữ b của Python. Hãy truyền nó không kèm các dấu đó.",
  "attachment.raw_file":
    "Tệp đã được đọc như văn bản, làm hỏng tệp. Hãy đọc tệp dưới dạng byte (Buffer hoặc Uint8Array) và truyền các byte đó.",
  "attachment.unknown_encoding": 'Cách mã hóa duy nhất là "base64". Hãy dùng giá trị đó, hoặc bỏ file_encoding_type.',
  "attachment.invalid_type":
    'Loại tệp phải là phần mở rộng hoặc kiểu phương tiện. Hãy viết như "pdf" hoặc "application/pdf".',
  "attachment.unknown_type":
    'Cả tên lẫn nội dung đều không cho biết loại của tệp này. Hãy thêm phần mở rộng vào tên, hoặc đặt file_type, ví dụ "pdf".',
  "attachment.too_large": "Tệp có {actualBytes} byte; giới hạn là {maxBytes}. Hãy đính kèm tệp nhỏ hơn.",
  "attachment.unreadable_file": "Không đọc được tệp; có thể tệp đã bị di chuyển, thay đổi hoặc khóa. Hãy chọn lại tệp.",
  "attachment.windows_character":
    "Windows không lưu được tên tệp có < > : | ? hoặc *. Hãy đổi tên tệp, bỏ ký tự thứ {offset+1}.",
  "attachment.windows_device": "Windows không lưu được tệp có tên này vì dành nó cho thiết bị. Hãy đổi tên tệp.",
  "attachment.windows_end":
    "Windows cắt dấu chấm hoặc khoảng trắng ở cuối tên tệp. Hãy đổi tên tệp, bỏ ký tự thứ {offset+1} và phần sau đó.",
  "attachment.no_extension":
    "Tên tệp không có phần mở rộng, nên máy của người nhận có thể không mở được tệp. Hãy thêm phần mở rộng như .pdf vào tên.",
  "attachment.unknown_media_type":
    'Không biết kiểu phương tiện trong file_type, nên tên hoặc nội dung đã quyết định loại tệp. Nếu sai, hãy viết phần mở rộng như "pdf".',
  "attachment.guessed_type":
    "Không có loại tệp nào được nêu, nên tệp sẽ được gửi là {contentType} theo nội dung của nó. Nếu sai, hãy đặt file_type.",
  "attachment.type_mismatch":
    "Nội dung tệp này giống {contentType}, không giống loại đã nêu. Tệp sẽ được gửi theo loại đã nêu; nếu sai, hãy sửa loại tệp.",
  "attachment.missing_signature":
    "Nội dung không bắt đầu như tệp {expected}; đó có thể là trang lỗi, đường dẫn, hoặc bộ nhớ quanh Buffer (.buffer). Hãy xem đã đọc gì, và đính kèm chính tệp đó.",
  "attachment.decoded_binary":
    "Các byte của tệp này đã đi qua một văn bản, làm hỏng tệp. Hãy đọc tệp dưới dạng byte (Buffer hoặc Uint8Array), không dưới dạng chuỗi.",
  "attachment.replacement_character":
    "Ký tự thứ {offset+1} thay cho một ký tự không đọc được. Hãy truyền tên gốc, đọc tệp theo đúng bảng mã, hoặc truyền các byte của tệp.",
  "attachment.guessed_encoding":
    "Không biết loại của tệp này; văn bản của nó giống base64 và sẽ được gửi như base64. Hãy đặt file_encoding_type, hoặc truyền byte, để không phải đoán.",
  "attachment.fragment_dropped":
    "Data URL kết thúc ở dấu #, nên mọi thứ từ ký tự thứ {offset+1} trở đi đã bị bỏ. Hãy viết %23 thay cho #, hoặc truyền chính văn bản.",
  "attachment.blanks_dropped":
    "Data URL không được có ngắt dòng hay tab, cũng không kết thúc bằng khoảng trắng; từ ký tự thứ {offset+1} chúng đã bị bỏ. Hãy viết %0A cho ngắt dòng, hoặc truyền chính văn bản.",
  "attachment.misread_text":
    "Văn bản có vẻ bị lỗi phông: UTF-8 đã được đọc như Latin-1. Hãy đọc tệp theo UTF-8, hoặc truyền các byte của tệp.",
  "attachment.binary_text":
    "Ký tự thứ {offset+1} của văn bản là ký tự điều khiển, như khi byte bị đọc như văn bản. Nếu tệp không phải văn bản, hãy truyền các byte của tệp.",
  "attachment.encoded_content":
    "Nội dung tệp này tự nó là base64, loại {contentType}, và sẽ được gửi nguyên như vậy. Nếu đã mã hóa hai lần, hãy giải mã thêm một lần.",
  "attachment.hex_digits":
    "Tệp này chỉ gồm chữ số thập lục phân (hex), nhưng sẽ được giải mã như base64. Nếu tệp được viết bằng hex, hãy truyền các byte.",
  "attachment.label_mismatch":
    "Kiểu phương tiện trong data URL khác với loại đã nêu và đã bị bỏ qua. Nếu data URL đúng, hãy sửa file_type.",
  "attachment.encoded_text":
    "Văn bản này giống tệp loại {contentType} đã được mã hóa và sẽ được gửi như văn bản. Để gửi chính tệp đó, hãy giải mã trước hoặc, với base64, đặt file_encoding_type.",
  "attachment.encoded_twice": "Tệp đã được mã hóa base64 hai lần và được giải mã một lần. Hãy chỉ mã hóa một lần.",

  "sender.control_character":
    "Tên người gửi không được chứa ký tự điều khiển. Hãy xóa ký tự thứ {offset+1}, {character}.",
  "sender.long_alphanumeric":
    "Tên người gửi có {actualCharacters} ký tự; các nhà mạng từ chối hoặc cắt tên dài hơn {maxCharacters} ký tự. Hãy dùng tên ngắn hơn.",
  "sender.long_number":
    "Người gửi có {actualDigits} chữ số, nhưng số điện thoại có nhiều nhất {maxDigits}. Nhà mạng có thể từ chối: hãy sửa số.",
  "sender.leading_plus":
    "Nhà mạng có thể từ chối hoặc cắt bớt số người gửi có dấu cộng. Hãy bỏ dấu cộng và chỉ dùng chữ số, mã quốc gia ở đầu.",
  "sender.unicode":
    "Ký tự thứ {offset+1} của tên người gửi không thuộc bảng chữ cái SMS cơ bản (GSM-7); nhà mạng sẽ từ chối hoặc thay thế. Hãy dùng chữ không dấu và chữ số.",

  "sms.too_many_segments": "Nội dung cần {actualSegments} phân đoạn SMS; giới hạn là {maxSegments}. Hãy rút ngắn.",
  "sms.several_segments":
    "Nội dung sẽ được gửi thành {actualSegments} phân đoạn SMS, và mỗi phân đoạn đều tính phí. Hãy rút ngắn để gửi ít hơn.",
  "sms.unicode":
    "Ký tự thứ {offset+1} không có trong bảng chữ SMS cơ bản (GSM-7), nên một SMS chứa 70 ký tự thay vì 160. Hãy thay ký tự đó để chứa được nhiều hơn.",

  "response.wrong_type":
    "Phản hồi có kiểu {actual}, không phải đối tượng, nên tin nhắn có thể đã được gửi. Đừng gửi lại trước khi biết rõ.",
  "response.unreadable":
    "Một phần của phản hồi không đọc được và đã bị bỏ qua. Hãy truyền giá trị mà JSON.parse trả về.",
  "response.malformed_status":
    "Không hiểu được phần này của trạng thái. Hãy đọc chính phản hồi trước khi gửi lại bất cứ tin nào.",
  "response.malformed_list":
    'Phản hồi không có danh sách dưới khóa "{key}", nên không mục nào được đọc. Hãy tìm hiểu tin nào đã được gửi trước khi gửi lại.',
  "response.malformed_entry":
    'Mục này không có tin nhắn dưới khóa "{key}", nên được tính là chưa được chấp nhận. Hãy tìm hiểu tin nào đã được gửi trước khi gửi lại.',
  "response.malformed_problems":
    'Danh sách vấn đề này không theo dạng trong tài liệu; dưới "errors", nó được tính là một lỗi. Hãy đọc chính phản hồi.',
  "response.other_channel":
    "Danh sách này chứa các mục {actualChannel}, nhưng kênh là {expectedChannel}, nên không được đọc. Hãy phân tích bằng kênh của yêu cầu.",
  "response.contradictory_status":
    "Trạng thái báo cả thành công lẫn thất bại, nên được tính là thất bại. Hãy tìm hiểu tin nào đã được gửi trước khi gửi lại.",
  "response.success_beside_errors":
    "Trạng thái báo thành công dù có lỗi: {topLevelErrors} lỗi cho cả yêu cầu, và {errorEntries} trên {entries} mục có lỗi. Hãy căn cứ vào các lỗi.",
  "response.failure_beside_success":
    "Trạng thái báo thất bại, nhưng {cleanEntries} trên {entries} mục không có lỗi. Chúng được tính là chưa được chấp nhận: hãy tìm hiểu tin nào đã được gửi trước khi gửi lại.",
  "response.wrong_count": "Số đếm này khác với các mục, theo đó là {actualCount}. Hãy căn cứ vào các mục.",
  "response.undocumented_failure":
    "Phần này báo thất bại theo dạng không có trong tài liệu của API. Nó được tính là thất bại; hãy đọc chính phản hồi.",
  "response.gateway":
    "Một cổng trung gian đã trả lời chứ không phải API, nên tin nhắn có thể đã được gửi. Đừng gửi lại trước khi biết rõ.",
  "response.hidden_failure":
    "Mã 201 báo có thất bại, nhưng không mục nào trong {entries} mục cho thấy điều đó. Hãy tìm hiểu tin nào đã được gửi trước khi gửi lại.",
  "response.too_large":
    "Phần thân phản hồi có hơn {maxBytes} byte và không được đọc. Hãy tìm hiểu tin nào đã được gửi trước khi gửi lại.",
  "response.encoded_twice":
    "Phần thân phản hồi được mã hóa JSON hai lần và đã được giải mã hai lần. Hãy tìm chương trình trung gian mã hóa thêm một lần.",
  "response.accepted_despite_status":
    "Phần thân phản hồi chấp nhận tin nhắn, nhưng HTTP {httpStatus} báo thất bại, nên tin có thể đã được gửi hoặc chưa. Hãy tìm hiểu trước khi gửi lại.",
  "response.unknown_by_status": [
    "Phần thân phản hồi không phải của API và không có trạng thái HTTP, nên tin nhắn có thể đã được gửi. Hãy tìm hiểu trước khi gửi lại.",
    "Phần thân phản hồi không phải của API, nên sau HTTP {httpStatus} tin nhắn có thể đã được gửi. Hãy tìm hiểu trước khi gửi lại.",
  ],
  "response.rejected_by_status":
    "Phần thân phản hồi không phải của API, nhưng HTTP {httpStatus} từ chối toàn bộ yêu cầu, nên không tin nào được gửi. Hãy sửa yêu cầu trước.",

  "http.invalid_host": "Máy chủ không phải là tên máy hợp lệ. Hãy truyền tên như eu.api.example.com, kèm cổng nếu cần.",
  "http.host_with_extras":
    "Máy chủ không được có đường dẫn, truy vấn hay thông tin đăng nhập. Chỉ truyền tên máy, ví dụ: eu.api.example.com.",
  "http.insecure_host": "http thường chỉ được phép với localhost. Hãy dùng https.",
  "http.control_character": "Yêu cầu không thể chứa ký tự điều khiển ở đây. Hãy xóa ký tự thứ {offset+1}, {character}.",
  "http.unsupported_character": "Giá trị header phải là ASCII. Hãy xóa hoặc thay ký tự thứ {offset+1}.",
  "http.empty_value": "Giá trị này trống. Hãy truyền một giá trị có ký tự nhìn thấy được.",
  "http.colon_in_username":
    "Tên người dùng không được có dấu hai chấm, như ở ký tự thứ {offset+1}. Hãy dùng tên người dùng khác.",
  "http.invalid_password_md5": "Mã băm MD5 có 32 chữ số thập lục phân. Hãy truyền MD5 của mật khẩu ở dạng đó.",
  "http.attribution_without_oauth":
    "Attribution chỉ dùng được với thông tin đăng nhập OAuth. Hãy bỏ đi, hoặc truyền oauthCredentials.",
  "http.lone_surrogate": "Không thể gửi giá trị này: ký tự thứ {offset+1} chỉ là một nửa ký tự. Hãy xóa hoặc nhập lại.",
  "http.surrounding_blank":
    "Giá trị của header không được bắt đầu hay kết thúc bằng dấu cách hoặc tab, vì chương trình gửi sẽ cắt mất. Hãy xóa dấu cách hoặc tab.",
  "http.bearer_token": "API chỉ nhận mã OAuth. Hãy truyền mã mà không có Bearer ở trước.",
  "http.invalid_header":
    "Thông tin xác thực tạo ra một header không thể gửi. Hãy dùng basicCredentials hoặc oauthCredentials.",
} as const;
