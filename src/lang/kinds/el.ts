import type { GenreRules } from '../../core/summary/genres/rules.ts';
import { phrases } from '../list.ts';

/** Greek: words by which kinds of text are told. */
export const elKinds: GenreRules = {
  live: phrases(`live, ζωντανά, λεπτό προς λεπτό, σε απευθείας`),
  opinion: phrases(`άποψη, γνώμη, σχόλιο, κύριο άρθρο, editorial, αρθρογραφία`),
  obituary: phrases(`νεκρολογία, έφυγε, αποχαιρετισμός`),
  died: phrases(`πέθανε, έφυγε από τη ζωή, απεβίωσε, νεκρός, νεκρή`),
  press: phrases(`δελτίο τύπου`),
  about: phrases(`σχετικά με`),
  ingredients: phrases(`υλικά, συστατικά`),
  method: phrases(`εκτέλεση, οδηγίες, παρασκευή`),
  interview: phrases(`συνέντευξη, ερωτήσεις`),
  you: phrases(`εσείς, σας, εσύ, σου`),
  me: phrases(`εγώ, μου, με, εμένα`),
  thesis: phrases(`πρέπει, οφείλει, οφείλουμε, χρειάζεται, είναι ώρα, πιστεύω, νομίζω`),
};
