from reader.analysis.names.tagging.clusters import clusters


def test_words_that_are_used_alike_share_a_cluster() -> None:
    assert clusters().of("tuesday") == clusters().of("thursday") is not None


def test_words_that_are_used_otherwise_do_not() -> None:
    assert clusters().of("tuesday") != clusters().of("violin")


def test_a_word_that_news_does_not_have_is_in_none() -> None:
    assert clusters().of("qvxzzk") is None
