/** At least one letter that can be seen: white space and characters without a width name nothing. */
export const VISIBLE = /[^\s\p{Cf}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;
