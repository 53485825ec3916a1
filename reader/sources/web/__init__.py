"""What is asked of servers, within limits, and what they answer. The only folder that reaches the network."""
