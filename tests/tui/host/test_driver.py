"""What a driver knows of its terminal."""

from reader.tui.host.driver import FrugalDriver, StockDriver, fitted


def test_a_driver_that_is_fitted_to_a_terminal_leaves_the_others_as_they_are() -> None:
    driver = fitted(FrugalDriver, ascii_only=True, shows_cursor=True, erases_in_colour=True)
    assert issubclass(driver, FrugalDriver)
    assert (driver.ascii_only, driver.shows_cursor, driver.erases_in_colour) == (True, True, True)
    assert not any((FrugalDriver.ascii_only, StockDriver.shows_cursor, FrugalDriver.erases_in_colour))
