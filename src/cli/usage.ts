export const USAGE = `Usage: capillary-messages check <file | -> [options]

Checks messages in a JSON, NDJSON or CSV file, or from standard input (-), without sending anything, and lists every problem.

Options
  -c, --channel <name>          sms (default), email, whatsapp or zalo; an envelope says it itself
      --default-country <code>  the country of phone numbers in national form: IN
      --time-zone <name>        the zone of times without an offset: Asia/Kolkata
      --date-format <format>    the format of times, in the letters of date-fns: "dd/MM/yyyy HH:mm"
      --map <field=column>      the column (or key) of a field: --map to=Mobile; may be repeated
      --unknown-fields <what>   reject (default), strip or keep; in CSV unknown columns are never read
      --attachments <folder>    the folder of the files in an attachments column; default: beside the file
      --duplicates              also report messages that say the same to the same recipient
      --format <name>           table (default), json or csv
      --out <file>              write the good messages: .json as one request, .ndjson as requests of 100 messages
      --input <kind>            json, ndjson or csv; default: by the name or the content of the file
      --delimiter <character>   between the cells of CSV; default: , ; tab or | as the first line has it
      --encoding <name>         default: utf-8, or utf-16 where the file says so
  -h, --help                    show this text
  -v, --version                 show the version

Exit code: 0 every message is right, 1 the check could not run, 2 some message is wrong.
Reports never hold the value of a field. The file of --out holds the messages.
`;
