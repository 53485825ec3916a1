"""What readers of news know of names: countries and peoples, states, agencies, bodies that all call by one name."""
