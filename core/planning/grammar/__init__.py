"""How instructions are read: tokens, words of a language, clauses, and one reader a topic.

The rule that keeps a filter from passing for an edit: a clause is done exactly only if a
reader accounts for every word of it. One word that nobody knows, and a model must do it.
"""
