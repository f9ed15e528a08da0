/** Characters that show nothing, or change how their neighbours are shown: also those that Unicode counts as letters. */
export const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2800]/gu;
