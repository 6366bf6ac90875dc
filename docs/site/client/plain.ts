import { startTheme } from "../../playground/shared/theme.ts";
import { startSearch } from "./search.ts";

startTheme();
startSearch();
